"""Give people in the training text names from all over the world, so that nobody is missed for the name they have.

Half of these names are of the origins that fairness is measured for, their names kept out excepted; a fourth of others
that are common in Norway, and a fourth from elsewhere. No kept-out name is dealt out from any list, nor made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import zip_longest
from random import Random

from origins import Names, is_kept_out, measured, unmeasured
from treebank import Sentence, Word

from texts.variants import blend

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
WEIGHTS = (2, 1, 1)
"""How often a name comes from the measured origins, from others common in Norway, and from elsewhere."""
SHORT = 4
"""Letters of a short name at most: nearly all have one syllable, and many are words too."""


def faker_names(locales: Sequence[str]) -> list[Names]:
    """Read Faker's lists of names in Latin letters."""
    providers = [import_module(f"faker.providers.person.{locale}").Provider for locale in locales]
    return [dealt_out(_listed(provider, GIVEN), _listed(provider, FAMILY)) for provider in providers]


def _listed(provider: type, attributes: Sequence[str]) -> Iterator[str]:
    for attribute in attributes:
        names = getattr(provider, attribute, ())
        yield from (() if isinstance(names, property) else names)


def dealt_out(given: Iterable[str], family: Iterable[str]) -> Names:
    """Return the names in Latin letters, each once, without those kept out."""
    return Names(_usable(given), _usable(family))


def _usable(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({name for name in names if LATIN.fullmatch(name) and not is_kept_out(name)}))


@dataclass(frozen=True, slots=True)
class WorldSwap:
    """A variant that gives some people names of another origin: a measured one, one common in Norway, or another."""

    pools: tuple[Sequence[Names], Sequence[Names], Sequence[Names]]
    chance: float = 0.4
    blended: float = 0.35

    @classmethod
    def gather(cls) -> WorldSwap:
        """Read all lists."""
        others = [dealt_out(names.given, names.family) for names in unmeasured().values()]
        common = others + faker_names(COMMON_IN_NORWAY)
        return cls((tuple(measured("dealt_out").values()), common, faker_names(ELSEWHERE)))

    def short(self) -> WorldSwap:
        """Return the variant that gives everyone a short name, with no names made up."""
        names = [one for pool in self.pools for one in pool]
        given, family = ({n for one in names for n in part(one) if len(n) <= SHORT} for part in (_given, _family))
        short = [Names(tuple(sorted(given)), tuple(sorted(family)))]
        return WorldSwap((short, short, short), chance=1.0, blended=0.0)

    def __call__(self, sentence: Sentence, random: Random) -> Sentence:
        """Replace the words of some names, genitives included; initials and «von» stay."""
        words: list[Word] = []
        names: Names | None = None
        for word, following in zip_longest(sentence.words, sentence.words[1:]):
            if word.name == "B-PER":
                names = self._draw(random)
            if names and word.name in ("B-PER", "I-PER"):
                alone = word.name == "B-PER" and (following is None or following.name != "I-PER")
                family = word.name == "I-PER" or (alone and random.random() < 0.5)
                word = self._renamed(word, names.family if family else names.given, random)
            words.append(word)
        return replace(sentence, words=tuple(words))

    def _draw(self, random: Random) -> Names | None:
        if random.random() > self.chance:
            return None
        return random.choice(random.choices(self.pools, WEIGHTS)[0])

    def _renamed(self, word: Word, names: Sequence[str], random: Random) -> Word:
        ending = word.form.removeprefix(word.lemma)
        if word.tag != "PROPN" or ending not in ("", "s") or len(word.lemma) < 3 or not word.form.istitle():
            return word
        name = random.choice(names)
        if random.random() < self.blended and not is_kept_out(made_up := blend(name, random.choice(names))):
            name = made_up
        return replace(word, form=name + ending, lemma=name)


def _given(names: Names) -> Sequence[str]:
    return names.given


def _family(names: Names) -> Sequence[str]:
    return names.family
