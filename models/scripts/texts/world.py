"""Give people in the training text names from all over the world, so that nobody is missed for the name they have.

Names that the fairness test deals out (`origins.toml`) are kept out: it measures names never seen in training.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import zip_longest
from pathlib import Path
from random import Random

from treebank import Sentence, Word

from texts.variants import blend

OWN = Path(__file__).with_name("people.toml")
TESTED = Path(__file__).parents[1] / "origins.toml"
COMMON_IN_NORWAY = ("en_PK", "fr_DZ", "en_IN", "tr_TR", "en_KE")
ELSEWHERE = (
    *("az_AZ", "cs_CZ", "da_DK", "de_DE", "en_GB", "en_IE", "en_NG", "en_TH", "en_US", "es_CA", "es_CL", "es_ES"),
    *("es_MX", "et_EE", "fi_FI", "fr_BE", "fr_FR", "ga_IE", "ha_NG", "hr_HR", "hu_HU", "id_ID", "ig_NG", "it_IT"),
    *("ja_JP", "lt_LT", "lv_LV", "nl_NL", "pt_BR", "ro_RO", "sk_SK", "sl_SI", "sv_SE", "sw", "tw_GH", "uz_UZ"),
    *("yo_NG", "zu_ZA"),
)
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’-]+")
GIVEN = ("first_names", "first_names_male", "first_names_female", "first_romanized_names")
FAMILY = ("last_names", "last_names_male", "last_names_female", "last_romanized_names")


@dataclass(frozen=True, slots=True)
class Origin:
    """The given and the family names of one origin."""

    given: tuple[str, ...]
    family: tuple[str, ...]


def own_origins() -> list[Origin]:
    """Read this recipe's own lists, and Faker's for other origins that many in Norway have."""
    tested = names_under_test()
    lists = tomllib.loads(OWN.read_text(encoding="utf-8")).values()
    return [_origin(names["given"], names["family"], tested) for names in lists] + faker_origins(COMMON_IN_NORWAY)


def faker_origins(locales: Sequence[str]) -> list[Origin]:
    """Read Faker's lists of names in Latin letters."""
    tested = names_under_test()
    providers = [import_module(f"faker.providers.person.{locale}").Provider for locale in locales]
    return [_origin(_listed(provider, GIVEN), _listed(provider, FAMILY), tested) for provider in providers]


def names_under_test() -> frozenset[str]:
    """Return every name of the fairness test but the Norwegian ones, which the treebank is full of."""
    origins: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(TESTED.read_text(encoding="utf-8"))
    return frozenset(
        name for origin, names in origins.items() if origin != "norwegian" for name in names["given"] + names["family"]
    )


def _listed(provider: type, attributes: Sequence[str]) -> Iterator[str]:
    for attribute in attributes:
        names = getattr(provider, attribute, ())
        yield from (() if isinstance(names, property) else names)


def _origin(given: Iterable[str], family: Iterable[str], tested: frozenset[str]) -> Origin:
    return Origin(_usable(given, tested), _usable(family, tested))


def _usable(names: Iterable[str], tested: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted({name for name in names if LATIN.fullmatch(name) and name not in tested}))


@dataclass(frozen=True, slots=True)
class WorldSwap:
    """A variant that gives some people names of another origin, half of the time one that is common in Norway."""

    common: tuple[Origin, ...]
    elsewhere: tuple[Origin, ...]
    chance: float = 0.4
    blended: float = 0.35

    @classmethod
    def gather(cls) -> WorldSwap:
        return cls(tuple(own_origins()), tuple(faker_origins(ELSEWHERE)))

    def __call__(self, sentence: Sentence, random: Random) -> Sentence:
        """Replace the words of some names, genitives included; initials and «von» stay."""
        words: list[Word] = []
        names: Origin | None = None
        for word, following in zip_longest(sentence.words, sentence.words[1:]):
            if word.name == "B-PER":
                names = self._draw(random)
            if names and word.name in ("B-PER", "I-PER"):
                alone = word.name == "B-PER" and (following is None or following.name != "I-PER")
                family = word.name == "I-PER" or (alone and random.random() < 0.5)
                word = self._renamed(word, names.family if family else names.given, random)
            words.append(word)
        return replace(sentence, words=tuple(words))

    def _draw(self, random: Random) -> Origin | None:
        if random.random() > self.chance:
            return None
        return random.choice(self.common if random.random() < 0.5 else self.elsewhere)

    def _renamed(self, word: Word, names: Sequence[str], random: Random) -> Word:
        ending = word.form.removeprefix(word.lemma)
        if word.tag != "PROPN" or ending not in ("", "s") or len(word.lemma) < 3 or not word.form.istitle():
            return word
        name = random.choice(names)
        if random.random() < self.blended:
            name = blend(name, random.choice(names))
        return replace(word, form=name + ending, lemma=name)
