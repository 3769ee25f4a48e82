"""The marks of a release, and whether a text bears enough of them; `evidence.toml` says what each weighs."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from unreleases._resources import read_toml
from unreleases.catalogue.every_language import every_pattern, every_word
from unreleases.catalogue.folding import fold_marks
from unreleases.catalogue.series import series
from unreleases.grammar.addressed import addressed
from unreleases.grammar.dates import after_dateline, find_dateline
from unreleases.grammar.lines import read_line
from unreleases.grammar.masthead_organs import read_organ
from unreleases.grammar.split import Part, find_parts, shown_blocks
from unreleases.grammar.style import is_prose
from unreleases.grammar.wording import is_separator, is_trailer
from unreleases.model.masthead import LineKind
from unreleases.source import Block, Hint

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unreleases.catalogue.vocabulary import Vocabulary
    from unreleases.grammar.line_reading import LineReading
    from unreleases.source import Source

__all__ = ["Look", "bears_enough", "every_mark", "is_press_address", "look_through"]

#: How many blocks from the top can be masthead, and how long they are at most.
_HEAD: Final = 40
_LONGEST_LINE: Final = 240
#: How many lines most mastheads have.
_MASTHEAD: Final = 8
#: How many blocks from the end can be the closing notice, and how long it is at most.
_TAIL: Final = 12
#: How many paragraphs are searched for what meeting coverage says, and how much of each.
_PARAGRAPHS: Final = 12
_REACH: Final = 900
_EDGE: Final = 120
#: What is no longer says nothing.
_SHORTEST_TEXT: Final = 20
#: How often a mark of another house counts.
_MOST_FOREIGN: Final = 2
_PRESS_HOST: Final = re.compile(
    r"^[a-z]*:?/{0,2}(?:press\.un\.org|(?:www\.|static\.)?un\.org/(?:[a-z]{2}/)?(?:press|News)/|unis\.unvienna\.org)",
    re.IGNORECASE,
)


class Look(NamedTuple):
    """What was seen on looking through a source once.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Source
    >>> look_through(Source(text="", blocks=(), media_type="text/plain"), vocabulary("en"), "").bare
    True
    """

    source: Source
    #: The vocabulary of its language.
    words: Vocabulary
    #: The page's address, or an empty text.
    url: str
    #: The parts that begin with symbols of their own.
    parts: list[Part]
    #: The blocks that are not the site's.
    shown: list[Block]
    #: The short blocks at the top, with their words.
    head: list[tuple[Block, str]]

    def reading(self, index: int) -> LineReading | None:
        """Read one of the short blocks at the top; most questions are answered by the first few.

        Args:
            index: Its index among them.

        Returns:
            What it says as a masthead line; None when it is none.
        """
        block, text = self.head[index]
        return read_line(text, self.words, block.hint)

    @property
    def bare(self) -> bool:
        """Whether there is nothing but masthead lines and marks."""
        return len(self.head) == len(self.shown) and all(
            is_separator(text) or is_trailer(text) or self.reading(index) is not None
            for index, (_, text) in enumerate(self.head)
        )


def look_through(source: Source, words: Vocabulary, url: str) -> Look:
    """Look through a source once.

    Args:
        source: The source.
        words: The vocabulary of its language.
        url: The page's address, or an empty text.

    Returns:
        What was seen.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> source = Source(text="SC/1", blocks=(Block(span=Span(0, 4)),), media_type="text/plain")
    >>> len(look_through(source, vocabulary("en"), "").parts[0].symbols)
    1
    """
    shown = shown_blocks(source)
    blocks = [block for _, block in shown]
    head = [(block, source.words(block)) for block in blocks[:_HEAD] if len(block.span) <= _LONGEST_LINE]
    return Look(source, words, url, find_parts(source, shown, words), blocks, head)


def is_press_address(url: str) -> bool:
    """Tell whether an address is on one of the press sites.

    Args:
        url: The address.

    Returns:
        Whether it is.

    >>> is_press_address("https://press.un.org/en"), is_press_address("https://news.un.org/en")
    (True, False)
    """
    return _PRESS_HOST.match(url) is not None


def every_mark(key: str) -> re.Pattern[str]:
    """Compile the expressions of all languages: an error page need not speak the language of the release.

    Args:
        key: A key of the vocabulary's section `evidence`.

    Returns:
        The expression, whose letters count in either case.

    >>> every_mark("foreign_patterns").search("© The Harbour Times")[0]
    '©'
    """
    return _joined(every_word(f"evidence.{key}"))


@cache
def _joined(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


@cache
def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold_marks(word.lower()) for word in words)


def bears_enough(look: Look) -> bool:
    """Tell whether the marks of a release weigh enough; what is dear to find is looked for where there is a doubt.

    Args:
        look: What was seen of a source.

    Returns:
        Whether they do.

    >>> from unreleases.catalogue.vocabulary import vocabulary
    >>> from unreleases.source import Source
    >>> from unreleases.spans import Span
    >>> text = "The harbour opened this morning."
    >>> source = Source(text=text, blocks=(Block(span=Span(0, 32)),), media_type="text/plain")
    >>> bears_enough(look_through(source, vocabulary("en"), ""))
    False
    """
    marks = read_toml("evidence.toml")["marks"]
    least = float(marks["least"])
    foreign = float(marks["foreign"])
    weight, against = 0.0, _MOST_FOREIGN * foreign
    searched = False
    for found in chain(_outer_marks(look), _text_marks(look), [()]):
        weight += sum(float(marks[mark]) for mark in found)
        if not found and weight >= least and not searched:
            # the masthead does not weigh enough: how many marks of other houses are there really?
            against, searched = _foreign(look) * foreign, True
        if weight + against >= least:
            return True
    return False


def _outer_marks(look: Look) -> Iterator[Sequence[str]]:
    """Name the marks of a release that address, closing notice and masthead bear, the latter line by line."""
    if addressed(look.url).symbol is not None or is_press_address(look.url):
        yield ("press_address",)
    press = look.source.layout in read_toml("evidence.toml")["layouts"]["press"]
    if press and any(block.hint is Hint.PARAGRAPH for block in look.shown):
        yield ("press_template",)
    for block in look.shown[-_TAIL:]:
        if len(block.span) < _LONGEST_LINE and is_trailer(look.source.words(block)):
            yield ("trailer",)
            break
    seen: set[str] = set()
    for index, (block, text) in enumerate(look.head):
        marks = [mark for mark in _line_marks(block, look.reading(index)) if mark not in seen]
        seen.update(marks)
        # a line that bears none matters only where the masthead has ended
        if marks or index >= _MASTHEAD or is_prose(text):
            yield marks


def _line_marks(block: Block, reading: LineReading | None) -> Iterator[str]:
    if block.hint is Hint.SYMBOL:
        yield "hinted_symbol"
    elif block.hint in (Hint.MEETING, Hint.SESSION, Hint.DOCUMENT_TYPE, Hint.DATE, Hint.ORGAN):
        yield "hinted_field"
    if reading is None:
        return
    if reading.symbols:
        known = any(series(symbol.series) is not None for symbol in reading.symbols)
        yield "symbol" if known else "unknown_symbol"
    for present, mark in (
        (reading.document_type, "document_type"),
        (reading.meetings, "meeting"),
        (reading.session, "session"),
        (reading.organs, "organ"),
        (reading.date, "date"),
        (reading.kind is LineKind.PUBLISHER, "publisher"),
        (reading.kind is LineKind.BANNER, "banner"),
        (reading.kind is LineKind.INSTRUCTION, "instruction"),
    ):
        if present:
            yield mark


def _opening_texts(look: Look) -> list[str]:
    """The beginnings of headline and first paragraphs."""
    texts: list[str] = []
    for block in look.shown:
        if len(texts) == _PARAGRAPHS:
            break
        if len(block.span) <= _SHORTEST_TEXT:
            continue
        text = " ".join(
            look.source.text[block.span.start : min(block.span.end, block.span.start + _REACH)].split()
        )
        if len(text) > _SHORTEST_TEXT:
            texts.append(text)
    return texts


def _text_marks(look: Look) -> Iterator[Sequence[str]]:
    """Name what the headline and the first paragraphs say for a release."""
    words, texts = look.words, _opening_texts(look)
    named = words.compile(r"(?<!\w){evidence.names}(?!\w)")
    formula = words.pattern("kinds.formula_patterns", re.IGNORECASE)
    nouns = words.compile(r"(?<!\w){kinds.formula_nouns}(?!\w)", re.IGNORECASE)
    coverage = words.pattern("kinds.coverage_patterns", re.IGNORECASE)
    for text in texts:
        opening = after_dateline(text, words)
        sentence = opening[: opening.find(":") + 1] or opening
        if formula.search(sentence) and nouns.search(sentence):
            yield ("formula", "house_named") if named.search(sentence) else ("formula",)
            break
    if any(coverage.search(text) for text in texts[:4]):
        yield ("coverage",)
    if any(_opens_with_organ(text, words) for text in texts[:3]):
        yield ("organ_opens",)
    agency = words.compile(r"(?<!\w){evidence.dateline_agencies}(?!\w)", re.IGNORECASE)
    datelines = (find_dateline(text, words, None) for text in texts[:4])
    if any(dateline is not None and agency.search(dateline.agency or "") for dateline in datelines):
        yield ("house_dateline",)
    if any(words.pattern("evidence.conference_patterns", re.IGNORECASE).search(text) for text in texts[:4]):
        yield ("conference",)
    if any(words.pattern("evidence.statement_patterns", re.IGNORECASE).match(text) for text in texts[:3]):
        yield ("press_statement",)
    for key, mark in (("vote_patterns", "vote"), ("document_references", "document_cited")):
        pattern = words.pattern(f"evidence.{key}", re.IGNORECASE)
        yield [mark] * min(2, sum(pattern.search(text) is not None for text in texts))
    turn = words.pattern("evidence.turn_patterns")
    yield ["turn"] * min(2, sum(turn.search(text) is not None for text in texts))


def _foreign(look: Look) -> int:
    """Count the marks of other houses: by-lines, copyright and agencies stand at the edges of a text."""
    edges = [text for _, text in look.head]
    edges += [part for text in _opening_texts(look) for part in (text[:_EDGE], text[-_EDGE:])]
    patterns = every_word("evidence.foreign_patterns")
    # what can open a text only is tried there, not at each of its characters
    openers = _joined(tuple(pattern for pattern in patterns if pattern.startswith("^")))
    marks = _joined(tuple(pattern for pattern in patterns if not pattern.startswith("^")))
    listed = every_word("evidence.foreign_words")
    plain = fold_marks(" ".join(edges).lower().replace("\n", " "))
    if any(word in plain for word in _plain(listed)):
        marks = every_pattern(rf"(?<!\w){{evidence.foreign_words}}(?!\w)|{marks.pattern}", re.IGNORECASE)
    found = [openers.match(text) or marks.search(text) for text in edges]
    return min(_MOST_FOREIGN, len({mark[0] for mark in found if mark is not None}))


def _opens_with_organ(text: str, words: Vocabulary) -> bool:
    """Whether the first words of a text are the name of an organ."""
    pieces = text.split(" ", 9)[:9]
    return any(
        (found := read_organ(" ".join(pieces[:count]), words)) is not None and found.organ.code is not None
        for count in range(1, len(pieces) + 1)
        if not pieces[count - 1].endswith(".")
    )
