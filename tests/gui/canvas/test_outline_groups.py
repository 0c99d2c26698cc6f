"""An outline in pieces looks like the whole."""

from injector_app.gui.canvas.outline_groups import outline_groups
from tests.support.small_art import a_square, the_other_way


def test_strokes_apart_are_pieces_of_their_own() -> None:
    one, other = a_square(0, 0, 10, 10), a_square(20, 0, 30, 10)
    assert set(outline_groups((*one, *other))) == {one, other}


def test_hole_stays_with_what_it_is_cut_out_of() -> None:
    outer, hole = a_square(0, 0, 30, 30), the_other_way(10, 10, 20, 20)
    assert outline_groups((*hole, *outer)) == ((*outer, *hole),)


def test_hole_that_leans_over_the_edge_still_cuts() -> None:
    outer, hole = a_square(0, 0, 30, 30), the_other_way(10, 18, 20, 32)
    assert outline_groups((*outer, *hole)) == ((*outer, *hole),)


def test_mirrored_stroke_beside_is_no_hole() -> None:
    assert len(outline_groups((*a_square(0, 0, 10, 10), *the_other_way(9, 0, 19, 10)))) == 2


def test_nothing_has_no_pieces() -> None:
    assert outline_groups(()) == ()
