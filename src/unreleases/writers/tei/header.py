"""The header of a TEI file: what the masthead says, in the elements that TEI has for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from unreleases.writers.tei.profile import APPLICATION, PROFILE_VERSION
from unreleases.writers.xml.characters import attributes, escape, pointer

if TYPE_CHECKING:
    from unreleases.model.masthead import Dateline, Masthead
    from unreleases.model.release import Release
    from unreleases.writers.tei.body import BlockWriter
    from unreleases.writers.tei.register import Register

__all__ = ["header", "language_tag"]

_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}", re.ASCII)


def language_tag(language: str) -> str:
    """Return a language as `xml:lang` may have it.

    Args:
        language: The release's language.

    Returns:
        The language, or `und` when it is no tag of BCP 47.

    >>> language_tag("fr"), language_tag("not known")
    ('fr', 'und')
    """
    return language if _LANGUAGE.fullmatch(language) else "und"


def header(release: Release, writer: BlockWriter, register: Register) -> str:
    """Write the header. What the text refers to must be known by then.

    Args:
        release: The release.
        writer: Writes the headline, whose words may have marks.
        register: What the text refers to.

    Returns:
        A `teiHeader`.

    >>> from unreleases.model.release import Release
    >>> from unreleases.writers.tei.body import BlockWriter
    >>> from unreleases.writers.tei.findings import Findings
    >>> from unreleases.writers.tei.register import Register
    >>> register = Register("en")
    >>> print(header(Release(), BlockWriter({}, Findings(), register), register)[:35])
    <teiHeader>
    <fileDesc>
    <titleStmt>
    """
    titles = _titles(release, writer)
    statement = f"<titleStmt>\n{titles}{_issuer(release.masthead)}{_meetings(release.masthead, register)}</titleStmt>\n"
    publication = _publication(release.masthead)
    notes = _notices(release, register)
    address = f'<idno type="URI">{escape(release.url)}</idno>' if release.url is not None else ""
    source = f"<sourceDesc><bibl><publisher>United Nations</publisher>{address}</bibl></sourceDesc>\n"
    profile = _profile(release, register)
    # last, because everything before may have referred to categories
    encoding = _encoding(register)
    return (
        f"<teiHeader>\n<fileDesc>\n{statement}{publication}{notes}{source}</fileDesc>\n"
        f"{encoding}{profile}</teiHeader>\n"
    )


def _titles(release: Release, writer: BlockWriter) -> str:
    title = release.headline.title
    if title is None:
        name = release.masthead.document_type or "Press release"
        symbols = " ".join(str(symbol) for symbol in release.masthead.symbols)
        main = f'<title type="desc">{escape(f"{name} {symbols}".strip())}</title>\n'
    else:
        main = f'<title type="main">{writer.words(("title",), title)}</title>\n'
    deck = [
        f'<title type="sub">{writer.words(("deck", index), line)}</title>\n'
        for index, line in enumerate(release.headline.deck)
    ]
    return main + "".join(deck)


def _issuer(masthead: Masthead) -> str:
    if masthead.issuer is None:
        return ""
    return f"<respStmt><resp>issuer</resp><name>{escape(masthead.issuer)}</name></respStmt>\n"


def _meetings(masthead: Masthead, register: Register) -> str:
    made: list[str] = []
    if masthead.session is not None:
        session = masthead.session
        values = attributes(
            ana=f"{register.category('session')} {register.category('session', str(session.kind))}",
            n=None if session.number is None else str(session.number),
        )
        made.append(f"<meeting{values}>{escape(session.text)}</meeting>\n")
    for meeting in masthead.meetings:
        sittings = [register.category("sitting", str(sitting)) for sitting in meeting.sittings]
        values = attributes(
            ana=" ".join([register.category("meeting"), *sittings]),
            n=None if meeting.number is None else str(meeting.number),
        )
        made.append(f"<meeting{values}/>\n")
    return "".join(made)


def _publication(masthead: Masthead) -> str:
    symbols = "".join(
        f"<idno{attributes(type='UN-symbol', rend='starred' if symbol.starred else None)}>"
        f"{escape(str(symbol))}</idno>\n"
        for symbol in masthead.symbols
    )
    day = masthead.date.isoformat() if masthead.date else None
    date = f"<date{attributes(when=day)}>{day}</date>\n" if day else ""
    return (
        f"<publicationStmt>\n<publisher>United Nations</publisher>\n{symbols}"
        '<availability status="restricted"><p>© United Nations. For information media; not an official record.</p>'
        f"</availability>\n{date}</publicationStmt>\n"
    )


def _notices(release: Release, register: Register) -> str:
    notes = [
        f"<note{attributes(type='notice', n=str(notice.code), ana=register.category('severity', str(notice.severity)))}>"
        f"{escape(notice.message)}</note>\n"
        for notice in release.notices
    ]
    return f"<notesStmt>\n{''.join(notes)}</notesStmt>\n" if notes else ""


def _profile(release: Release, register: Register) -> str:
    masthead = release.masthead
    tag = language_tag(release.language)
    usage = f"<langUsage><language{attributes(ident=tag)}>{escape(release.language)}</language></langUsage>\n"
    settings = ""
    if masthead.organs:
        organs = "".join(
            f"<name{attributes(type='organ', key=organ.code)}>{escape(organ.text)}</name>"
            for organ in masthead.organs
        )
        settings += f'<setting n="meeting">{organs}</setting>\n'
    if masthead.dateline is not None:
        settings += _dateline(masthead.dateline)
    if settings:
        settings = f"<settingDesc>\n{settings}</settingDesc>\n"
    return f"<profileDesc>\n{usage}{settings}{_classes(release, register)}{register.participants()}</profileDesc>\n"


def _dateline(dateline: Dateline) -> str:
    agency = f'<name type="agency">{escape(dateline.agency)}</name>' if dateline.agency is not None else ""
    day = dateline.date.isoformat() if dateline.date else None
    date = f"<date{attributes(when=day)}>{day}</date>" if day else ""
    return (
        f'<setting n="dateline"><name type="dateline">{escape(dateline.text)}</name>'
        f'<name type="place">{escape(dateline.place)}</name>{agency}{date}</setting>\n'
    )


def _classes(release: Release, register: Register) -> str:
    scheme = register.category("kind")
    kind = f"<catRef{attributes(scheme=scheme, target=register.category('kind', str(release.kind)))}/>\n"
    printed = release.masthead.document_type
    if printed is not None:
        kind += f'<keywords n="document_type"><term>{escape(printed)}</term></keywords>\n'
    if release.tags:
        terms = "".join(
            f"<term{attributes(type=tag.vocabulary, **pointer('target', tag.href))}>{escape(tag.text)}</term>\n"
            for tag in release.tags
        )
        kind += f'<keywords n="tags">\n{terms}</keywords>\n'
    return f"<textClass>\n{kind}</textClass>\n"


def _encoding(register: Register) -> str:
    return (
        "<encodingDesc>\n<projectDesc><p>A press release of the United Nations, written by unreleases in its profile of "
        "Parla-CLARIN.</p></projectDesc>\n"
        "<editorialDecl><p>⟦U+27E6⟧U+FFFE⟧ stands for the character of that code point, which XML cannot hold."
        "</p></editorialDecl>\n"
        f"<classDecl>\n{register.taxonomies()}</classDecl>\n"
        f"<appInfo><application{attributes(ident=APPLICATION, version=PROFILE_VERSION)}>"
        "<label>unreleases, profile of Parla-CLARIN</label></application></appInfo>\n</encodingDesc>\n"
    )
