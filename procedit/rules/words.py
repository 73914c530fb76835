"""Danish words of procedures: the imperatives that steps begin with, and how other forms are told.

A list of administrative verbs; with and without the accent of é. What is not listed is judged by its
ending only, and never blocks anything.
"""

from __future__ import annotations

import re

_VERBS = """
acceptér afgiv afgør afhent afhold afklar aflever afmeld afprøv afregn afslut afslå aftal afvent afvis
aktivér analysér anbefal anerkend anfør anmeld anmod ansæt ansøg anvis anvend arkivér
bed bedøm begrund behandl bekræft bemyndig beregn berigtig beskriv beslut bestem bestil besvar besøg betal
bevilg bevar bidrag bistå bogfør book byg dan deltag diktér dokumentér drøft
effektuér efterlys efterprøv efterspørg ekstrahér eskalér etablér evaluér
fakturér fastlæg fastsæt find fjern flyt flet forbered fordel foreslå foretag forelæg forhandl
forhåndsgodkend forlæng formidl forny fortsæt fortæl fravælg fremlæg fremsend fremsøg frigiv før følg få
garantér gem genbehandl genberegn gengiv genindkald gennemfør gennemgå genoptag genvurdér giv godkend gør
henlæg hent henvis henvend hjælp hold håndtér hør
identificér ignorér indberet indbetal inddrag indfør indgå indhent indhold indkald indkøb indlæs indmeld
indrapportér indsaml indscan indsend indskriv indstil informér installér instruér inspicér inviter
invitér iværksæt
journalisér justér klargør klassificér kontakt kontrollér konstatér konvertér kopiér koordinér korrigér
kvalitetssikr kvalificér kvittér kør
lav leder lever list log luk læg læs lås
mail makulér marker markér match meddel medbring meld modtag motivér mål målret
nedlæg noter notér nulstil
observér offentliggør opdatér opfordr opgør ophæv oplys opkræv opret opskriv opstart opstil opsæt optag orden
orientér overdrag overfør overvej overvåg oversend oversæt
parkér partshør placér plan planlæg politianmeld post print prioritér præcisér præsentér prøv publicér
rapportér redegør redigér refundér registrér regulér rekvirér resumér ret revidér ring risikovurdér ryd ryk
saml sammenfat sammenhold sammenlign samtal scan screen send skab skriv slet slut specificér spørg start
stil stop støt sæt søg
tag tal tildel tilbagebetal tilbagekald tilbagemeld tilbyd tilføj tilknyt tilkald tilmeld tilpas tilret tilse
tilskriv tilslut tilvejebring tjek træf
udarbejd udbed udbetal uddel udfyld udfør udlever udlevér udlån udpeg udred udregn udsend udskriv udsæt udstå
udsted udstil udtag udvælg undersøg underret underskriv understøt undervis upload
validér varetag varsl vedhæft vedligehold vejled vend verificér videregiv videresend visitér vis vurdér
væg vælg ydelsesberegn yd åbn ændr
"""


def without_accents(word: str) -> str:
    """A word in small letters without the accent of é."""
    return word.lower().replace("é", "e").replace("É".lower(), "e")


IMPERATIVES: frozenset[str] = frozenset(map(without_accents, _VERBS.split()))
"""The first words of well-named steps."""

_NOUN_ENDINGS = (
    "ing",
    "else",
    "elsen",
    "tion",
    "tionen",
    "hed",
    "heden",
    "ingen",
    "ninger",
    "skab",
)
_ACCENTED = {without_accents(word): word for word in _VERBS.split() if "é" in word}


def is_imperative(word: str) -> bool:
    """Whether a word is one of the listed imperatives."""
    return without_accents(word) in IMPERATIVES


def imperative_of(word: str) -> str:
    """The imperative that a present tense such as ``Oplyser`` or ``Registrerer`` belongs to, else empty.

    Keeps a capital; verbs in -ere get their accent.
    """
    small = without_accents(word)
    if is_imperative(word):
        return ""
    for ending in ("er", "r", "ger", "ter", "ler", "mer", "ner", "ser", "ber", "ker"):
        stem = small.removesuffix(ending)
        if small.endswith(ending) and stem in IMPERATIVES:
            verb = _ACCENTED.get(stem, stem)
            return verb[:1].upper() + verb[1:] if word[:1].isupper() else verb
    return ""


def is_noun(word: str) -> bool:
    """Whether a word ends as nouns made of verbs do (``Behandling``, ``Afgørelse``)."""
    return without_accents(word).endswith(_NOUN_ENDINGS)


def is_participle(word: str) -> bool:
    """Whether a word ends as past participles and states do (``modtaget``, ``sendt``, ``klar``)."""
    small = without_accents(word)
    return small.endswith(("et", "t", "te", "ede", "ne", "en")) or small in _STATES


_STATES = frozenset(
    "klar slut åben tom gyldig ugyldig ledig forbi inde ude nået færdig kendt på".split()  # noqa: SIM905
)

_PERSON = re.compile(r"(?:team|gruppe|hold|enhed)\s*\d+|.*\d.*", re.IGNORECASE)
_NAMES = """
anne anders annette bente birgitte bo camilla charlotte christian dorte emma erik eva freja gitte
hanne hans helle henrik ida inge jan jens jesper jette johan jonas julie jørgen karen karl katrine
kim kirsten kristian lars laura lene line lis lone louise mads maja malene maria marianne marie
martin mathias mette michael mikkel morten niels nikolaj ole oliver per pernille peter pia rasmus
rikke sofie susanne søren thomas tina tine tobias torben ulla
"""
_FIRST_NAMES = frozenset(_NAMES.split())


def names_a_person(name: str) -> bool:
    """Whether a lane's or pool's name is a person's or a numbered team's rather than a role's."""
    first = name.split(maxsplit=1)[0].lower() if name else ""
    return first in _FIRST_NAMES or bool(name and _PERSON.fullmatch(name))


def verb_of(words: list[str]) -> str:
    """The name with its verb first, ``Behandl ansøgning`` for ``Behandling af ansøgning``, else empty.

    ``words`` are the name's. Known are verbal nouns with ``af`` and the present tense.
    """
    verb = imperative_of(words[0])
    if verb:
        return " ".join([verb, *words[1:]])
    if len(words) > 2 and words[1].lower() == "af":
        verb = _verb_of_noun(words[0])
        return " ".join([verb, *words[2:]]) if verb else ""
    return ""


def _verb_of_noun(noun: str) -> str:
    """The imperative that a verbal noun is made of, with its capital: ``Behandling``, ``Godkendelse``."""
    small = without_accents(noun)
    for ending, instead in _VERBAL:
        stem = small.removesuffix(ending) + instead
        if small.endswith(ending) and stem in IMPERATIVES:
            verb = _ACCENTED.get(stem, stem)
            return verb[:1].upper() + verb[1:] if noun[:1].isupper() else verb
    return _IRREGULAR_NOUNS.get(small, "")


_VERBAL = (
    ("ningen", ""), ("ingen", ""), ("elsen", ""), ("ning", ""), ("ing", ""), ("else", ""),
    ("sen", ""), ("sel", ""), ("ation", "er"), ("ationen", "er"), ("tion", "ter"),
)  # fmt: skip
_IRREGULAR_NOUNS = {
    "afgørelse": "Afgør", "udstedelse": "Udsted", "modtagelse": "Modtag", "afsendelse": "Afsend",
    "valg": "Vælg", "svar": "Svar på", "køb": "Køb", "kontrol": "Kontrollér", "analyse": "Analysér",
    "journalføring": "Journalisér", "vurdering": "Vurdér", "registrering": "Registrér",
}  # fmt: skip
