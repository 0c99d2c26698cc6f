"""A page without a next key is the last one."""

from injector_app.domain.lists.list_page import ListPage


def test_empty_page_is_the_last() -> None:
    page: ListPage[str] = ListPage()
    assert page.rows == ()
    assert page.next_key is None
