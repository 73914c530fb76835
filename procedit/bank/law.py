"""Law references as people write them, and how they are written here (profile 3, 4.2).

``LBK nr 1179 af 21/09/2023 § 13 b, stk. 1`` is the printed form; words ("lovbekendtgørelse nr. 1179 af
21. september 2023"), short forms ("LBK 1179/2023"), an act's popular name and addresses of
retsinformation.dk are understood too. Nothing is required: what is not found is empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_TYPES = {
    "LBK": r"lovbekendtgørelse(?:n|ns)?|lovbek\.?|lbk\.?|lbkg\.?",
    "BEK": r"bekendtgørelse(?:n|ns)?|bek\.?|bkg\.?",
    "CIR": r"cirkulære(?:t|ts)?|cirk?\.?",
    "VEJ": r"vejledning(?:en|ens)?|vejl\.?|vej\.?",
    "KOM": r"lokal beslutning|kommunal beslutning|kom\.?",
    "EU": r"(?:europa-parlamentets og rådets )?forordning(?:en)?|eu",
    "LOV": r"lov(?:en)?\.?",
}
_WORDS = "|".join(f"(?P<{name}>{words})" for name, words in _TYPES.items())
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_DATE = (
    r"(?:(?P<iso>\d{4}-\d{2}-\d{2})"
    r"|(?P<day>\d{1,2})\s*[./-]\s*(?P<month>\d{1,2})\s*[./-]\s*(?P<year>\d{4})"
    r"|(?P<named_day>\d{1,2})\.?\s+(?P<name>[a-zæøå]{3,9})\.?\s+(?P<named_year>\d{4})"
    r"|(?P<only_year>\d{4}))"
)
_NUMBERED = re.compile(
    rf"\b(?:{_WORDS})\s*(?:nr\.?|nummer)?\s*(?P<number>\d{{1,5}})\s*(?:af\s*(?:den\s*)?|/)\s*{_DATE}",
    re.IGNORECASE,
)
_BARE = re.compile(rf"\b(?:{_WORDS})\s*(?:nr\.?|nummer)?\s*(?P<number>\d{{1,5}})\b", re.IGNORECASE)
_EU = re.compile(
    r"(?:forordning(?:en)?|direktiv(?:et)?)?\s*\((?:EU|EF|EØF)\)\s*(?:nr\.?\s*)?(?P<number>\d{1,4}/\d{1,4})",
    re.IGNORECASE,
)
_ELI = re.compile(
    r"(?:https?://)?(?:www\.)?retsinformation\.dk/eli/(?P<domain>[a-z]+)/(?P<year>\d{4})/(?P<number>\d+)"
    r"(?:#[A-Z]?(?P<anchor>\w+))?",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(
    r"(?:§{1,2}|\bparagraf(?:ferne)?\b|\b(?:art(?:ikel)?\.?)(?=\s*\d))", re.IGNORECASE
)
_IN_FORCE = re.compile(r"\((?:gældende|historisk)\)", re.IGNORECASE)
_TITLE = re.compile(
    r"\b(?:(?P<long>(?:lov )?om [^,;§(]+)|(?P<owner>[a-zæøå]+s lov)\b"
    r"|(?P<short>[a-zæøå-]+lov)(?:en)?s?\b)",
    re.IGNORECASE,
)
_IN_LAW = re.compile(r"\s+i\s*$", re.IGNORECASE)
_NOISE = re.compile(r"^[\s,;:–-]+|[\s,;:–-]+$|\bjf\.?\s*$|^jf\.?\s+", re.IGNORECASE)

_NOUNS = {
    "BEK": "Bekendtgørelse",
    "CIR": "Cirkulære",
    "VEJ": "Vejledning",
    "KOM": "Beslutning",
    "EU": "Forordning",
}
_ELI_ROOT = "https://www.retsinformation.dk/eli/lta"
_IN_LTA = ("LOV", "LBK", "BEK")


@dataclass(frozen=True, slots=True)
class LawReference:
    """What a written reference says; ``date`` is ``YYYY-MM-DD``, or empty where only the year is known."""

    type: str = ""
    number: str = ""
    date: str = ""
    year: str = ""
    title: str = ""
    paragraph: str = ""
    eli: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was understood."""
        return self == LawReference()


def parse_law(text: str) -> LawReference:
    """What a reference says, in whatever way it is written; empty where nothing is understood."""
    text = _IN_FORCE.sub("", " ".join(text.split()))
    address = _ELI.search(text)
    if address is not None:
        return _from_address(text, address)
    mark = _PARAGRAPH.search(text)
    before = text[: mark.start()] if mark else text
    paragraph = parse_paragraph(text[mark.start() :]) if mark else ""
    match = _NUMBERED.search(text) or _BARE.search(before)
    if match is not None:
        rest = (text[: match.start()] + " " + text[match.end() :]).strip()
        if mark and mark.start() < match.start():  # "§ 13 b i LBK nr. 1179 af …"
            paragraph = parse_paragraph(_IN_LAW.sub("", text[mark.start() : match.start()]))
            rest = text[: mark.start()] + " " + text[match.end() :]
        return _numbered(match, paragraph, _title_in(rest, _kind_of(match)))
    european = _EU.search(before)
    if european is not None:
        return LawReference("EU", european["number"], paragraph=paragraph)
    return LawReference(title=_title_in(before), paragraph=paragraph)


def _from_address(text: str, match: re.Match[str]) -> LawReference:
    rest = text[: match.start()] + " " + text[match.end() :]
    mark = _PARAGRAPH.search(rest)
    eli = f"https://www.retsinformation.dk/eli/{match['domain'].lower()}/{match['year']}/{match['number']}"
    anchor = match["anchor"] or ""
    paragraph = parse_paragraph(rest[mark.start() :]) if mark else parse_paragraph(f"§ {anchor}")
    return LawReference(number=match["number"], year=match["year"], paragraph=paragraph, eli=eli)


def _numbered(match: re.Match[str], paragraph: str, title: str) -> LawReference:
    groups = match.groupdict()
    type_ = _kind_of(match)
    day = _day_of(groups)
    years = (groups.get(name) for name in ("year", "named_year", "only_year"))
    year = day[:4] or next(filter(None, years), "")
    found = LawReference(type_, match["number"], day, year, title, paragraph)
    return LawReference(type_, match["number"], day, year, title, paragraph, eli_of(found))


def _day_of(groups: dict[str, str | None]) -> str:
    """The date as ``YYYY-MM-DD``, empty where there is none or it does not exist."""
    if groups.get("iso"):
        year, month, day = (int(part) for part in (groups["iso"] or "").split("-"))
    elif groups.get("day"):
        year, month, day = (int(groups[name] or 0) for name in ("year", "month", "day"))
    elif groups.get("named_day"):
        name = (groups["name"] or "").lower()[:3]
        month = _MONTHS.index(name) + 1 if name in _MONTHS else 0
        year, day = int(groups["named_year"] or 0), int(groups["named_day"] or 0)
    else:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _kind_of(match: re.Match[str]) -> str:
    return next(name for name in _TYPES if match.groupdict().get(name))


def _title_in(text: str, kind: str = "LOV") -> str:
    match = _TITLE.search(text)
    if match is None:
        return ""
    if match["short"]:
        return f"{match['short'].capitalize()}en"
    title, before = match["long"] or match["owner"], ""
    while title != before:
        before, title = title, _NOISE.sub("", title).strip()
    title = f"{_NOUNS.get(kind, 'Lov')} {title}" if title.lower().startswith("om ") else title
    return title[:1].upper() + title[1:]


def eli_of(law: LawReference) -> str:
    """The address that acts, consolidated acts and orders have at retsinformation.dk, else empty."""
    year = law.date[:4] or law.year
    known = law.type in _IN_LTA and law.number.isdigit() and year
    return f"{_ELI_ROOT}/{year}/{int(law.number)}" if known else ""


_PIECE = re.compile(
    r"(?:nr\.?|nummer)\s*(?P<nr>\d+(?:\s*(?:-|–|og|eller)\s*\d+)*)"
    r"|(?:stk\.?|stykke)\s*(?P<stk>\d+(?:\s*(?:-|–|og|eller)\s*\d+)*)"
    r"|(?:litra|lit\.?)\s*(?P<litra>[a-zæøå])\b"
    r"|(?P<pkt>\d+)\.?\s*(?:pkt\.?|punktum)",
    re.IGNORECASE,
)
_SECTION = re.compile(r"(?P<number>\d+)\s*(?P<letter>(?!i\s+[a-zæøå])[a-zæøå]\b)?", re.IGNORECASE)
_MORE = re.compile(
    r"\s*(?P<joint>-|–|,|og|eller|til)\s*(?:§{1,2}\s*)?(?=\d+\s*(?:[a-zæøå]\b)?(?!\s*\.?\s*pkt))",
    re.I,
)


def parse_paragraph(text: str) -> str:
    """A paragraph as it is printed: ``§ 13 b, stk. 1, nr. 2, litra a, 2. pkt.``; several as ``§§ 11-13 b``.

    Empty where the text has no number behind the sign.
    """
    european = re.match(r"\s*art", text, re.IGNORECASE) is not None
    first = _SECTION.search(text)
    if first is None:
        return ""
    sections, end = _section(first), first.end()
    several = False
    while (joint := _MORE.match(text, end)) is not None:
        following = _SECTION.match(text, joint.end())
        if following is None:
            break
        several = True
        sections += _joined(joint["joint"]) + _section(following)
        end = following.end()
    sign = "art." if european else "§§" if several else "§"
    return ", ".join([f"{sign} {sections}", *map(_piece, _PIECE.finditer(text, end))])


def _section(match: re.Match[str]) -> str:
    letter = match["letter"]
    return f"{match['number']} {letter.lower()}" if letter else match["number"]


def _joined(joint: str) -> str:
    return "-" if joint in ("-", "–") or joint == "til" else ", " if joint == "," else f" {joint} "


def _piece(match: re.Match[str]) -> str:
    if match["pkt"]:
        return f"{match['pkt']}. pkt."
    if match["litra"]:
        return f"litra {match['litra'].lower()}"
    name = "nr" if match["nr"] else "stk"
    return f"{name}. {' '.join(match[name].split())}"


def printed(type_: str, number: str, day: str) -> str:
    """A law as it is printed: ``LBK nr 1179 af 21/09/2023``; parts that are unknown are left out."""
    text = f"{type_} nr {number}" if number else type_
    if len(day) == len("2023-09-21"):
        text += f" af {day[8:]}/{day[5:7]}/{day[:4]}"
    return text
