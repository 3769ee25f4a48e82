"""The language of a release, told by evidence; and the words to read it with."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from unreleases._resources import read_toml
from unreleases.catalogue.folding import fold_accents
from unreleases.catalogue.vocabulary import Vocabulary, languages, vocabulary
from unreleases.notices import Notice, NoticeCode
from unreleases.source import Hint
from unreleases.symbols.addresses import language_from_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from unreleases.source import Block, Source

__all__ = ["tell_language", "words_for"]

#: How many characters of running text are counted, and how many blocks are looked at for masthead words.
_SAMPLE: Final = 3000
_QUICK_SAMPLE: Final = 600
#: Points with which a quick look is enough.
_DECISIVE: Final = 25
_LONGEST_LINE: Final = 100
_HEAD_BLOCKS: Final = 40
#: From so many of its frequent words on, the language that a page declares shows at a glance.
_FEWEST_OWN: Final = 8
#: A masthead word of a language weighs as much as so many frequent words.
_MASTHEAD_WEIGHT: Final = 4
#: The share of points that the second language must not reach.
_CLEAR: Final = 0.7
#: The same after a quick look, which counts fewer words.
_QUICK_CLEAR: Final = 0.5
#: The share of letters of another script that makes a text one of that script.
_SCRIPT_SHARE: Final = 0.3
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CODE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}")
_UNDETERMINED: Final = "und"
_CHROME: Final = (Hint.CHROME, Hint.TAG)


#: The scripts' letters are looked for only in a text with characters that are neither Latin nor marks.
_BEYOND_LATIN: Final = re.compile("[^\\0-\u036f\u1e00-\u2e7f]")


@cache
def _frequent(known: tuple[str, ...]) -> tuple[Mapping[str, tuple[str, ...]], tuple[str, ...]]:
    """The languages in which a word is frequent, and all languages."""
    listed = {
        code: words for code, words in read_toml("languages.toml")["words"].items() if code not in known
    }
    for code in known:
        words = vocabulary(code).words("language.function_words")
        listed[code] = [word.lower().replace("’", "'") for word in words]
    spoken: dict[str, tuple[str, ...]] = {}
    for code, usual in listed.items():
        for word in dict.fromkeys(usual):
            spoken[word] = (*spoken.get(word, ()), code)
    return spoken, tuple(listed)


@cache
def _told_apart(declared: str, known: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The frequent words of a language, and those that only others have."""
    spoken, _ = _frequent(known)
    own = frozenset(word for word, codes in spoken.items() if declared in codes)
    return own, frozenset(spoken) - own


@cache
def _masthead_names(known: tuple[str, ...]) -> Mapping[str, str]:
    """The words of mastheads that one language alone has, and which."""
    keys = ("document_types", "banners", "publishers", "sections", "organs", "instructions")
    named: dict[str, str | None] = {}
    for code in known:
        words = vocabulary(code)
        for name in {fold_accents(name) for key in keys for name in words.table(f"masthead.{key}")}:
            named[name] = None if name in named else code
    return {name: code for name, code in named.items() if code is not None}


@cache
def _scripts() -> Mapping[str, re.Pattern[str]]:
    """Letters of the scripts in which other languages are written."""
    table = read_toml("languages.toml")["scripts"]
    return {code: re.compile(f"[{ranges}]") for code, ranges in table.items()}


def words_for(language: str) -> Vocabulary:
    """Return the words to read a language with.

    Args:
        language: A BCP 47 code.

    Returns:
        The language's vocabulary; the English one where there is none, as the structure of releases is much
        the same in every language of the house.

    >>> words_for("fr").language, words_for("de").language
    ('fr', 'en')
    """
    try:
        return vocabulary(language)
    except LookupError:
        return vocabulary("en")


def tell_language(source: Source, *, language: str | None, url: str | None) -> tuple[str, tuple[Notice, ...]]:
    r"""Tell the language of a release.

    The caller's word counts first. Then the words of the text are counted, those of the masthead more than
    others; the language that the page declares holds if the words do not contradict it. An address tells
    the language only where the words say nothing.

    Args:
        source: The source.
        language: The language, if the caller knows it.
        url: The page's address, if known.

    Returns:
        A BCP 47 code, `und` when it cannot be told, and the notices.

    >>> from unreleases.source import Block, Source
    >>> from unreleases.spans import Span
    >>> text = "Le Conseil s’est réuni ce matin pour examiner la situation dans le pays."
    >>> source = Source(text=text, blocks=(Block(span=Span(0, len(text))),), media_type="text/plain")
    >>> tell_language(source, language=None, url=None)
    ('fr', ())
    """
    code, doubt = (language, None) if language else _told(source, url)
    notices = [Notice(code=NoticeCode.LANGUAGE_UNCERTAIN, message=doubt)] if doubt else []
    if code.split("-", 1)[0].lower() not in (*languages(), _UNDETERMINED):
        message = f"there is no vocabulary of {code!r}: only what does not depend on words was read"
        notices.append(Notice(code=NoticeCode.LANGUAGE_UNSUPPORTED, message=message))
    return code, tuple(notices)


def _told(source: Source, url: str | None) -> tuple[str, str | None]:
    """The language that words, page and address tell together, and what is doubtful about it."""
    declared = _base(source.language)
    quick = _sample(source, _QUICK_SAMPLE)
    if declared is not None and _shows(quick, declared):
        return declared, None
    points = _count(source, quick)
    best = max(points, key=points.__getitem__, default=_UNDETERMINED)
    *_, second, most = sorted([0.0, 0.0, *points.values()])
    if declared is not None and points.get(declared, 0.0) >= _CLEAR * most:
        return declared, None
    if second < _CLEAR * most:
        doubt = f"the page declares the language {declared!r}, its words are {best!r}"
        return best, doubt if declared is not None else None
    addressed = _base(language_from_url(url) if url else None)
    if addressed is not None and points.get(addressed, 0.0) >= _CLEAR * most:
        return addressed, None
    if not most:
        return best, "neither the words of the text nor the page tell its language"
    return best, f"the words of the text do not tell its language for certain; read as {best!r}"


def _base(code: str | None) -> str | None:
    """The first part of a code, if it is one and says something."""
    if not code or not _CODE.fullmatch(code):
        return None
    base = code.split("-", 1)[0].lower()
    return None if base in (_UNDETERMINED, "mul", "zxx") else base


def _shows(text: str, declared: str) -> bool:
    """Whether the language that a page declares shows at a glance, by different words that others do not have."""
    if not text.isascii() and _BEYOND_LATIN.search(text):
        return False
    words = set(text.lower().split())
    own, others = _told_apart(declared, languages())
    count = len(own & words)
    return count >= _FEWEST_OWN and 2 * len(others & words) < count


def _count(source: Source, quick: str) -> Mapping[str, float]:
    """Points for each language that the text has words of; a quick look is enough where it is clear."""
    if not _has_script(quick):
        points = _points(quick.lower().replace("’", "'").split())
        *_, second, first = sorted(points.values())
        if first >= _DECISIVE and second < _QUICK_CLEAR * first:
            return points
    sample = _sample(source, _SAMPLE)
    if _has_script(sample):
        letters = sum(map(str.isalpha, sample))
        found = {code: len(pattern.findall(sample)) for code, pattern in _scripts().items()}
        # Japanese mixes its own letters with Chinese ones
        best = max(found, key=lambda code: found[code] * (4 if code == "ja" else 1))
        if found[best] >= _SCRIPT_SHARE * letters or (best == "ja" and found[best] > letters * 0.1):
            return {best: float(letters)}
    points = _points([word.replace("’", "'") for word in _WORD.findall(sample.lower())])
    names = _masthead_names(languages())
    for block in islice(_shown(source), _HEAD_BLOCKS):
        if len(block.span) < _LONGEST_LINE:
            code = names.get(fold_accents(source.words(block)).strip(" |:.,"))
            if code is not None:
                points[code] += _MASTHEAD_WEIGHT
    return {code: value for code, value in points.items() if value}


def _has_script(text: str) -> bool:
    """Whether a text has letters of another script."""
    if text.isascii() or not _BEYOND_LATIN.search(text):
        return False
    return any(pattern.search(text) for pattern in _scripts().values())


def _points(words: list[str]) -> dict[str, float]:
    """Points for the frequent words of each language."""
    frequent, codes = _frequent(languages())
    # a French elision keeps its article
    words += [word.partition("'")[2] for word in words if "'" in word]
    # languages with long lists share short words: how many different ones occur tells them apart
    weights: dict[str, float] = {}
    for word in words:
        if word in frequent:
            weights[word] = weights.get(word, 2.0) + 1.0
    points = dict.fromkeys(codes, 0.0)
    for word, weight in weights.items():
        for code in frequent[word]:
            points[code] += weight
    return points


def _shown(source: Source) -> Iterator[Block]:
    return (block for block in source.blocks if block.hint not in _CHROME)


def _sample(source: Source, reach: int) -> str:
    """The beginning of the running text."""
    parts: list[str] = []
    length = 0
    for block in _shown(source):
        start, end = block.span.start, block.span.end
        parts.append(source.text[start : min(end, start + reach)])
        length += len(parts[-1])
        if length > reach:
            break
    return "\n".join(parts)
