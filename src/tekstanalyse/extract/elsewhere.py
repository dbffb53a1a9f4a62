"""Tell what is said elsewhere, to a newspaper, in a letter or afterwards: a statement, but no part in an event."""

import re

from tekstanalyse.extract.phrases import phrase_pattern

_PAPER = r"[A-ZÆØÅ]\w*(?:avis\w*|posten|bladet|tidende?|nytt|kyst)"
_NO_ROUND = "".join(f"(?<!{end} )" for end in ("runden", "skiftet", "batten", "talen", "sjonen", "praten"))
"""No word before «etterpå» for when those who are gathered speak («i spørjerunden etterpå»)."""
_UNREAD = "".join(f"(?<!{words} )" for words in ("opp", "opp et", "opp eit", "leste et", "las eit", "leste", "las"))
"""No words before a letter that say that it was read aloud."""
_ELSEWHERE = re.compile(
    rf"\b(?:[Tt]il|[Oo]verfor) (?:NTB|NRK|TV ?2|avis(?:a|en)|[\w-]+\.no|{_PAPER}|Dag\w+)\b"
    rf"|\b(?:intervju|e-post|pressemelding|(?:på|over|i|per|pr\.) telefon(?:en)?|{_UNREAD}brev(?:et)?)\b"
    rf"|\b(?:når|da|då|idet) (?:vi|avis(?:a|en)|{_PAPER}) (?:spør|spurte|spurde|møt\w+|tref\w+|traff|ring\w+)\b"
    rf"|{_NO_ROUND}\betterpå\b"
    r"|\b(?:i bilen|i garderoben|i gangen|i korridoren|i foajeen|i foajéen|i avisa|ute på (?:trapp|plen|tun)\w+"
    r"|på (?:trappa|trappen|parkeringsplassen|fortauet)|på (?:heim|hjem)(?:veg|vei)en|bak scen(?:en|a)"
    r"|på (?:vei|veg) (?:hjem|heim))\b"
    r"|\b(?:i pausen|i ein pause|i en pause|på førehand|på forhånd|på vei (?:inn|ut)|på veg (?:inn|ut))\b"
)


def said_elsewhere(text: str) -> bool:
    """Tell whether words that name a source also say that it spoke elsewhere than at an event.

    Example:
        >>> said_elsewhere("sier Hege Lia til Fjordavisa"), said_elsewhere("sa Hege Lia til forsamlinga")
        (True, False)
    """
    return _ELSEWHERE.search(text) is not None


def is_said_aside(text: str) -> bool:
    """Tell whether words say that somebody spoke beside an event: over the coffee, at the door, on the net.

    Example:
        >>> is_said_aside("Ved kaffebordet fortalte Hege Lia"), is_said_aside("Fra scenen fortalte Hege Lia")
        (True, False)
    """
    return phrase_pattern("aside-phrases").search(text) is not None
