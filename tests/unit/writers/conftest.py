from __future__ import annotations

from contextlib import ExitStack

import pytest

from tests.views import installed


@pytest.fixture
def with_views():
    """Put results of views in the place of the views: `with_views(votes=[…])`."""
    with ExitStack() as stack:
        yield lambda **found: stack.enter_context(installed(found))
