"""What stands beside the document on its page: contents, votes, documents cited. All of it is `ur-view`."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from unreleases.model.body import Heading
from unreleases.writers.addresses import safe_address
from unreleases.writers.escaping import attributes, escape
from unreleases.writers.names import state_name
from unreleases.writers.turns import turn_label
from unreleases.writers.voting import CHOICES, listed_states, printed_counts
from unreleases.writers.wording import direction, spoken, wording

if TYPE_CHECKING:
    from unreleases.model.release import Release
    from unreleases.views.references import Reference
    from unreleases.views.statements import Statement
    from unreleases.views.votes import Vote
    from unreleases.writers.html.views import Findings

__all__ = ["contents_html", "label_html", "references_html", "votes_html"]

#: Fewer places than this are found without a table of contents.
_LONG: Final = 4
#: Turns of a press conference: there are dozens, and hardly any has a name.
_EXCHANGES: Final = frozenset({"question", "answer"})


def label_html(tag: str, key: str, language: str, values: dict[str, str | None] | None = None) -> str:
    """Write a label of the page.

    Args:
        tag: The element's name.
        key: The key of its words.
        language: The release's language; where there are no words in it, the label says that it is English.
        values: Further attributes.

    Returns:
        The element.

    >>> label_html("h2", "votes", "fr"), label_html("dt", "date", "ar")
    ('<h2>Votes</h2>', '<dt lang="en" dir="ltr">Date</dt>')
    """
    other = spoken(language)
    told = {"lang": other, "dir": direction(other)} if other else {}
    return f"<{tag}{attributes({**(values or {}), **told})}>{escape(wording(language)[key])}</{tag}>"


def contents_html(release: Release, found: Findings) -> str:
    """Write a table of contents: headings, and the turns under them where the page shows turns.

    Args:
        release: The release.
        found: What the views found; empty for a page without views.

    Returns:
        A `nav`, or nothing for a short release.

    >>> from unreleases.model.release import Release
    >>> from unreleases.writers.html.views import Findings
    >>> contents_html(Release(), Findings(Release()))
    ''
    """
    language = release.language
    entries: list[tuple[int, dict[str, str | None], str, str]] = []
    for position, block, place in release.leaves():
        if isinstance(block, Heading) and len(position) == 2 and block.text:
            rank = str(min(found.rank(position, block.level), 3))
            target = found.anchor(f"section-{position[1]}")
            entries.append(
                (place.start, {"class": "ur-to-section", "data-rank": rank}, target, escape(block.text))
            )
    for number, statement in enumerate(found.statements, 1):
        target = found.anchor(f"statement-{number}")
        if str(statement.kind) in _EXCHANGES or target not in found.anchors:
            continue
        entries.append((statement.span.start, {"class": "ur-to-turn"}, target, _turn(statement, language)))
    if found.votes and entries:
        words = escape(wording(language)["votes"])
        entries.append((len(release.text), {"class": "ur-to-section"}, found.anchor("votes"), words))
    if len(entries) < _LONG:
        return ""
    items = "\n".join(
        f"<li{attributes(values)}><a{attributes({'href': f'#{target}'})}>{label}</a></li>"
        for _, values, target, label in sorted(entries, key=lambda entry: entry[0])
    )
    title = label_html("h2", "contents", language)
    opening = attributes({"class": "ur-view ur-contents", "aria-label": wording(language)["contents"]})
    return f"<nav{opening}><details open><summary>{title}</summary>\n<ol>\n{items}\n</ol></details></nav>"


def _turn(statement: Statement, language: str) -> str:
    name, where = turn_label(statement, language)
    kind = str(statement.kind)
    named = statement.speaker or statement.affiliation or statement.state
    about = [where] if where else []
    if kind != "statement" and named:
        about.append(wording(language).get(kind, kind))
    elif not named:
        name = wording(language).get(kind, name)
    said = f' <span class="ur-for">{escape(" · ".join(about))}</span>' if about else ""
    return f"{escape(name)}{said}"


def votes_html(release: Release, found: Findings) -> str:
    """Write the votes: what was voted upon, how it went, and who voted how as a table.

    Args:
        release: The release.
        found: What the views found.

    Returns:
        A section, or nothing when no vote was taken.

    >>> from unreleases.model.release import Release
    >>> from unreleases.writers.html.views import Findings
    >>> votes_html(Release(), Findings(Release()))
    ''
    """
    if not found.votes:
        return ""
    title = label_html("h2", "votes", release.language, {"id": found.anchor("votes")})
    votes = "\n".join(
        _vote(vote, number, found, release.language) for number, vote in enumerate(found.votes, 1)
    )
    return f'<section class="ur-view ur-votes">{title}\n{votes}\n</section>'


def _vote(vote: Vote, number: int, found: Findings, language: str) -> str:
    words = wording(language)
    target = found.anchor(f"vote-{number}")
    caption = escape(" · ".join(_about(vote, number, language)))
    if f"{target}-telling-1" in found.anchors:
        caption = f"<a{attributes({'href': f'#{target}-telling-1'})}>{caption}</a>"
    rows = []
    counts, listed = dict(printed_counts(vote)), dict(listed_states(vote))
    for key in CHOICES:
        if key not in counts and key not in listed:
            continue
        names = sorted((state_name(code, language) for code in listed.get(key, ())), key=_sorting)
        shown = counts.get(key, len(names))
        rows.append(
            f'<tr data-choice="{key}"><th scope="row">{escape(words[key])}</th>'
            f'<td class="ur-count">{shown}</td><td>{escape(", ".join(names))}</td></tr>'
        )
    opening = attributes({"id": target, "class": "ur-vote", "data-method": str(vote.method)})
    if not rows:
        return f"<p{opening}>{caption}</p>"
    return f"<table{opening}><caption>{caption}</caption>\n" + "\n".join(rows) + "</table>"


def _about(vote: Vote, number: int, language: str) -> list[str]:
    words = wording(language)
    method, scope = f"method_{vote.method}", f"scope_{getattr(vote, 'scope', 'whole')}"
    about = [str(vote.subject) if vote.subject else f"{words['vote']} {number}"]
    about += [words[key] for key in (scope, method) if key in words]
    if vote.vetoed:
        about.append(words["vetoed"])
    elif vote.adopted is not None:
        about.append(words["adopted" if vote.adopted else "rejected"])
    return about


def _sorting(name: str) -> str:
    """Letters without their accents, so that the Ålands and the États-Unis stand where they are looked for."""
    return "".join(letter for letter in unicodedata.normalize("NFD", name.casefold()) if letter.isalpha())


def references_html(release: Release, found: Findings) -> str:
    """Write the distinct documents cited, each with a way to it.

    Args:
        release: The release.
        found: What the views found.

    Returns:
        A section, or nothing when nothing was cited.

    >>> from unreleases.model.release import Release
    >>> from unreleases.writers.html.views import Findings
    >>> references_html(Release(), Findings(Release()))
    ''
    """
    if not found.references:
        return ""
    first: dict[str, int] = {}
    for index, reference in enumerate(found.references):
        first.setdefault(str(reference.symbol), index)
    items = []
    for index in first.values():
        name = escape(_name(found.references[index]))
        href = safe_address(found.references[index].url)
        # where no rule gives an address, the way back to the place that cites it
        place = found.anchor(f"reference-{index + 1}")
        href = href or (f"#{place}" if place in found.anchors else None)
        words = f"<a{attributes({'href': href})}>{name}</a>" if href else name
        items.append(f"<li>{words}</li>")
    title = label_html("h2", "references", release.language)
    return f'<section class="ur-view ur-references">{title}\n<ul>\n' + "\n".join(items) + "\n</ul></section>"


def _name(reference: Reference) -> str:
    """The symbol for people: without our mark of a press release, the words themselves for the Charter."""
    kind, colon, symbol = str(reference.symbol).partition(":")
    if colon and kind == "press":
        return symbol
    return reference.text if colon and kind == "charter" else str(reference.symbol)
