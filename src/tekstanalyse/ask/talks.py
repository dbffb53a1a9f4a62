"""Tell which talk a question asks for: the main talk and the «kåseri» are no talks in general."""

from collections.abc import Sequence

from tekstanalyse import lexicon


def telling_talk(words: Sequence[str]) -> str:
    """Return the noun that says which talk is meant; empty where any talk is.

    >>> telling_talk(["holdt", "hovedforedraget"]), telling_talk(["heldt", "foredrag"]), telling_talk(["snakka"])
    ('hovedforedraget', '', '')
    """
    for word in words:
        begins = any(word.startswith(stem) for stem in lexicon.words("ask-telling-talks"))
        if begins or any(word.find(stem) > 0 for stem in lexicon.words("talk-nouns")):
            return word
    return ""
