"""Show one person, organization or event: as a card in the terminal, or as a figure for a paper."""
