"""The body of an Akoma Ntoso file: sections by heading, turns as speeches, resolutions by reference."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define

from unreleases.model.body import Block, Heading, Paragraph
from unreleases.writers.akn.findings import speech_element
from unreleases.writers.akn.inline import cut_inline
from unreleases.writers.names import state_name
from unreleases.writers.voting import listed_states
from unreleases.writers.xml.characters import attributes, escape
from unreleases.writers.xml.overlay import Mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unreleases.views.statements import Statement
    from unreleases.views.votes import Vote
    from unreleases.writers.akn.blocks import BlockWriter
    from unreleases.writers.akn.register import Register

__all__ = ["label_length", "main_body"]

#: Sections nest no deeper than this, whatever level a heading says.
_DEEPEST: Final = 8
_AFTER_NAME: Final = re.compile(r"\*?,?\s?\([^()]{1,200}\)")


@define
class _Open:
    """A section that is being written."""

    #: Where its start tag stands among the parts.
    part: int
    #: The level of its heading; 0 for body and annexes, a high one for a run of turns without a heading.
    level: int
    identifier: str
    spoken: bool = False


def main_body(
    writer: BlockWriter,
    body: Sequence[Block],
    annexes: Sequence[Block],
    components: Mapping[int, tuple[str, str]],
    taken: frozenset[int],
) -> str:
    r"""Write body and annexes.

    Args:
        writer: Writes the blocks.
        body: The blocks of the body.
        annexes: The blocks of the annexes.
        components: For each block at which a resolution begins, its component's identifier and what it is called.
        taken: The blocks whose words stand in components.

    Returns:
        A `mainBody`.

    >>> from unreleases.writers.akn.blocks import BlockWriter
    >>> from unreleases.writers.akn.findings import Findings
    >>> from unreleases.writers.akn.register import Register
    >>> main_body(BlockWriter({}, Findings(), Register("en")), (), (), {}, frozenset())
    '<mainBody>\n<p/>\n</mainBody>\n'
    """
    made = _Body(writer, components, taken)
    for index, block in enumerate(body):
        made.add(index, block)
    made.close_sections(0)
    if annexes:
        made.open("annexes", 0)
        for index, block in enumerate(annexes, len(body)):
            made.add(index, block)
        made.close_sections(0)
    words = "".join(made.parts) + _roll_calls(writer)
    return f"<mainBody>\n{words or '<p/>' + chr(10)}</mainBody>\n"


class _Body:
    def __init__(
        self, writer: BlockWriter, components: Mapping[int, tuple[str, str]], taken: frozenset[int]
    ) -> None:
        self.writer = writer
        self.findings = writer.findings
        self.components = components
        self.taken = taken
        self.parts: list[str] = []
        self.stack: list[_Open] = []
        #: The turn whose speech is open.
        self.turn: int | None = None

    def add(self, index: int, block: Block) -> None:
        if index in self.components:
            self.speak(None, index)
            identifier, name = self.components[index]
            values = attributes(eId=f"cref_{index + 1}", src=f"#{identifier}", showAs=name)
            self.parts.append(f"<componentRef{values}/>\n")
        if index in self.taken:
            return
        position = ("block", index)
        if isinstance(block, Heading):
            level = min(max(block.level, 1), _DEEPEST)
            self.close_sections(level)
            self.open(f"dbsect_{index + 1}", level)
            words = self.writer.inline(position, block.content)
            self.parts.append(f'<heading eId="heading_{index + 1}">{words}</heading>\n')
            return
        turn = self.findings.owner(index)
        begins = turn != self.turn
        self.speak(turn, index)
        if turn is not None and begins and isinstance(block, Paragraph):
            self.parts.append(self.first(turn, index, block))
        else:
            self.parts.append(self.writer.block(position, block) + "\n")

    def open(self, identifier: str, level: int) -> None:
        self.speak(None, 0)
        self.stack.append(_Open(len(self.parts), level, identifier))
        self.parts.append("")

    def close_sections(self, level: int) -> None:
        """Close the sections of this level and deeper ones."""
        self.speak(None, 0)
        while self.stack and self.stack[-1].level >= level:
            done = self.stack.pop()
            name = done.identifier if done.level == 0 else "statements" if done.spoken else "section"
            self.parts[done.part] = f'<debateSection name="{name}" eId="{done.identifier}">\n'
            self.parts.append("</debateSection>\n")

    def speak(self, turn: int | None, index: int) -> None:
        """Go over to another turn, or to none."""
        if turn == self.turn:
            return
        if self.turn is not None:
            self.parts.append(f"</{speech_element(self.findings.statements[self.turn])}>\n")
        self.turn = turn
        if turn is None:
            # a section without a heading holds turns only
            if self.stack and self.stack[-1].level > _DEEPEST:
                self.close_sections(_DEEPEST + 1)
            return
        if not self.stack:
            # a speech stands in a section, and in nothing else
            self.stack.append(_Open(len(self.parts), _DEEPEST + 1, f"dbsect_{index + 1}"))
            self.parts.append("")
        self.stack[-1].spoken = True
        self.parts.append(
            _speech(self.findings.statements[turn], self.findings.speeches[turn], self.writer.register)
        )

    def first(self, turn: int, index: int, block: Paragraph) -> str:
        """Write the paragraph with which a turn begins: who speaks, and what is said."""
        statement = self.findings.statements[turn]
        start = self.writer.places["block", index].start
        text = block.text
        length = label_length(statement, text) if statement.span.start == start else 0
        if not length:
            return self.writer.block(("block", index), block) + "\n"
        after = length + len(text[length:]) - len(text[length:].lstrip())
        laid = self.writer.findings.over(("block", index))
        laid.add(_label_marks(statement, text[:length], start, self.writer.register))
        runs = self.writer.runs
        label = runs.write(cut_inline(block.content, 0, length), start, laid)
        words = runs.write(cut_inline(block.content, after, len(text)), start + after, laid)
        return f'<from>{label}</from>\n<p eId="p_{index + 1}">{words}</p>\n'


def _speech(statement: Statement, identifier: str, register: Register) -> str:
    refers = [register.concept("statement", statement.kind), *register.principals(statement)]
    role = register.role(statement.role) if statement.role else None
    values = attributes(by=register.speaker(statement), as_=role, refersTo=" ".join(dict.fromkeys(refers)))
    return f"<{speech_element(statement)}{register.link(identifier)}{values}>\n"


def label_length(statement: Statement, text: str) -> int:
    """Return the length of what names the speaker at the beginning of a turn.

    Args:
        statement: The turn.
        text: The words of its first paragraph.

    Returns:
        The number of characters; 0 where the turn does not begin with a label, or consists of it.

    >>> from unreleases.spans import Span
    >>> from unreleases.views.statements import Statement
    >>> turn = Statement(speaker="JANE ROE", affiliation="Kenya", text="", span=Span(0, 0))
    >>> label_length(turn, "JANE ROE (Kenya) said no.")
    16
    """
    at = 0
    if statement.honorific and text.startswith(statement.honorific):
        at = len(statement.honorific)
        at += text[at:].startswith(" ")
    if statement.speaker:
        if not text.startswith(statement.speaker, at):
            return 0
        at += len(statement.speaker)
        bracket = _AFTER_NAME.match(text, at)
        if bracket:
            at = bracket.end()
        if statement.affiliation and text.startswith(f", {statement.affiliation}", at):
            at += len(statement.affiliation) + 2
    elif statement.affiliation and text.startswith(f"{statement.affiliation}:"):
        at = len(statement.affiliation)
    else:
        return 0
    at += text[at : at + 1] in {":", ","}
    return at if text[at:].strip() else 0


def _label_marks(statement: Statement, label: str, start: int, register: Register) -> list[Mark]:
    """Mark the person and the State in a label."""
    marks = []
    if statement.speaker:
        at = label.find(statement.speaker)
        role = register.role(statement.role) if statement.role else None
        values = attributes(refersTo=register.speaker(statement), as_=role)
        marks.append(Mark(start + at, -(start + at + len(statement.speaker)), 0, "person", None, values))
    if statement.state:
        at, end = _affiliation(statement, label)
        if at < end:
            values = attributes(refersTo=register.state(statement.state))
            marks.append(Mark(start + at, -(start + end), 0, "organization", None, values))
    return marks


def _affiliation(statement: Statement, label: str) -> tuple[int, int]:
    """Find where a label says for whom somebody speaks: in its brackets, or else in the printed affiliation."""
    bracket = _AFTER_NAME.search(label)
    if bracket:
        return bracket[0].index("(") + bracket.start() + 1, bracket.end() - 1
    at = label.rfind(statement.affiliation) if statement.affiliation else -1
    return (at, at + len(statement.affiliation or "")) if at >= 0 else (0, 0)


def _roll_calls(writer: BlockWriter) -> str:
    """Write how States voted. These words are ours, and say so by their status."""
    made = []
    for vote, voting in zip(writer.findings.votes, writer.findings.votings, strict=True):
        lines = "".join(_roll_call(vote, voting, writer.register))
        if lines:
            values = attributes(eId=f"{voting}__rollCall", status="editorial", refersTo=f"#{voting}")
            made.append(f"<rollCall{values}>\n{lines}</rollCall>\n")
    return "".join(made)


def _roll_call(vote: Vote, voting: str, register: Register) -> list[str]:
    lines = []
    for choice, codes in listed_states(vote):
        votes = [
            f"<vote{attributes(by=register.state(code), choice=register.concept('ballot', choice))}>"
            f"{escape(state_name(code, register.language))}</vote>"
            for code in codes
        ]
        identifier = attributes(eId=f"{voting}__{choice}", class_=choice)
        lines.append(f"<p{identifier}>{', '.join(votes)}</p>\n")
    return lines
