"""Somebody told the audience something: the report of an event says in the past tense who spoke of what.

«Lia fortalte om …», «tok for seg», «viste at», «pekte på». In the present tense («sier Lia») it is an interview, and what
is said to a newspaper, in a letter or afterwards is said elsewhere.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from tekstanalyse.extract.participation.scene import Part, Scene

_TELLING = frozenset({
    "fortalte", "fortalde", "snakket", "snakka", "presenterte", "viste", "pekte", "peika", "beskrev", "skildret", "skildra",
    "redegjorde", "gjorde", "orienterte", "informerte", "delte", "forklarte", "tok", "la", "drøftet", "drøfta", "foredro",
    "understreket", "understreka", "presiserte", "vektla", "poengterte", "berømmet", "advarte", "åtvara", "oppfordret",
    "oppfordra", "oppmoda", "sa", "uttalte", "mente", "meinte", "avsluttet", "avslutta", "svarte", "trakk", "slo", "streka",
})  # fmt: skip
_WITH_OBJECT = {
    "gjorde": ("rede", "greie"), "tok": ("seg", "opp"), "la": ("fram", "frem", "vekt", "til"), "delte": ("erfaringer", "erfaringar"),
    "trakk": ("fram", "frem"), "slo": ("fast", "tonen"), "streka": ("under",),
}  # fmt: skip
_ELSEWHERE = frozenset(
    {"avisa", "avisen", "ntb", "intervju", "brev", "pressemelding", "e-post", "telefon", "telefonen"}
)


def find_telling(scene: Scene) -> Iterator[Part]:
    """Yield the subjects of past-tense verbs of telling, in sentences of an event's report that say nothing of elsewhere."""
    if _said_elsewhere(scene):
        return
    for token in scene.tokens():
        if token.lower_ in _TELLING and token.pos_ == "VERB" and _is_complete(token):
            people = (*scene.subject_of(token), *_elliptic(scene, token))
            yield from (Part(p, "speaker", token, "telling", 0.8) for p in people)


def _elliptic(scene: Scene, verb: Token) -> Iterator[str]:
    """Yield the subject of a clause that leaves the verb out: «Lia snakket om torsk, Moe om sei»."""
    doc = scene.doc
    for span in scene.people():
        if span.start > verb.i + 2 and span.end < scene.sent.end and doc[span.end].lower_ == "om":
            if doc[span.start - 1].text == "," or doc[span.start - 1].lower_ in {"og", "mens", "medan"}:
                yield span.kb_id_


def _is_complete(verb: Token) -> bool:
    """Tell whether verbs that say little by themselves have the word that makes them a telling («tok for seg»)."""
    needed = _WITH_OBJECT.get(verb.lower_)
    return needed is None or any(token.lower_ in needed for token in verb.doc[verb.i + 1 : verb.i + 6])


def _said_elsewhere(scene: Scene) -> bool:
    lower = [token.lower_ for token in scene.tokens()]
    to_paper = any(
        a == "til" and (b in _ELSEWHERE or b.endswith((".no", "avisen", "avisa")))
        for a, b in zip(lower, lower[1:], strict=False)
    )
    return to_paper or bool(_ELSEWHERE & set(lower))
