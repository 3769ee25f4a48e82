"""The commands: `show`, `convert`, `formats` and `collect`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from unreleases.cli.collect import collect
from unreleases.cli.view import print_release, print_views
from unreleases.corpus.files import load, read_release
from unreleases.errors import StrictError, UnreleasesError
from unreleases.writers.formats import FORMATS, write

if TYPE_CHECKING:
    from unreleases.model.release import Release

__all__ = ["commands"]

_file = click.argument("file", type=click.Path(allow_dash=True))
_url = click.option("--url", help="The page's address: a hint for symbol, date and language.")
_language = click.option("--language", help="The release's language, such as en or fr.")
_strict = click.option("--strict", is_flag=True, help="Fail when the reading has warnings.")
_FORMAT = click.Choice(list(FORMATS))


@click.group(name="unreleases", context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="unreleases")
def commands() -> None:
    """Read United Nations press releases."""


@commands.command()
@_file
@click.option("--views", is_flag=True, help="Show who spoke, how States voted and what was cited, too.")
@_url
@_language
@_strict
def show(file: str, *, views: bool, url: str | None, language: str | None, strict: bool) -> None:
    """Show the document that FILE holds (- reads standard input)."""
    release = _read(file, url=url, language=language, strict=strict)
    print_release(release)
    if views:
        print_views(release)


@commands.command()
@_file
@click.option(
    "--to",
    "name",
    type=_FORMAT,
    help="The format to write.  [default: told by the name of OUTPUT, else json]",
)
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="Write to a file.")
@click.option("--views", is_flag=True, help="Write what the release says with it, where the format can.")
@_url
@_language
@_strict
def convert(
    file: str,
    *,
    name: str | None,
    output: str | None,
    views: bool,
    url: str | None,
    language: str | None,
    strict: bool,
) -> None:
    """Convert FILE (- reads standard input) to another format."""
    name = name or _named(output)
    release = _read(file, url=url, language=language, strict=strict)
    text = write(release, name, views=views)
    _write(text if text.endswith("\n") else text + "\n", output)


commands.add_command(collect)


@commands.command()
def formats() -> None:
    """List the formats that `convert` writes."""
    width = max(map(len, FORMATS))
    for each in FORMATS.values():
        click.echo(f"{each.name:{width}}  {each.summary}")


def _named(output: str | None) -> str:
    ending = Path(output).suffix.lower() if output else ""
    if not output or not ending:
        return "json"
    fits = [each for each in FORMATS.values() if output.lower().endswith(each.extension)]
    if not fits:
        raise click.UsageError(f"{ending} says nothing of the format; name it with --to.")
    return max(fits, key=lambda each: len(each.extension)).name


def _read(file: str, *, url: str | None, language: str | None, strict: bool) -> Release:
    name = "standard input" if file == "-" else file
    try:
        if file == "-":
            return read_release(sys.stdin.buffer.read(), url=url, language=language, strict=strict)
        return load(file, url=url, language=language, strict=strict)
    except OSError as error:
        _fail(f"{name}: {error.strerror or error}")
    except StrictError as error:
        _fail(f"{name}: {error.summary}")
    except UnreleasesError as error:
        _fail(f"{name}: {error}")


def _write(text: str, output: str | None) -> None:
    data = text.encode("utf-8")
    if output is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        with click.open_file(output, "wb") as stream:
            stream.write(data)
    except OSError as error:
        _fail(f"{output}: {error.strerror or error}")


def _fail(message: str) -> NoReturn:
    print(f"unreleases: {message}", file=sys.stderr)
    sys.exit(1)
