"""What a visitor finds: it stays found, is counted by picture and by kind, and a hint always shows what is left."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.hunt import Hunt, HuntKind, HuntPart, HuntScene
from kiosk.exhibit.localised import Localised
from kiosk.visit.hunting import Hunting

SAID = Localised("言", "said")


def part(key: str, kind: str) -> HuntPart:
    return HuntPart(key, kind, SAID, SAID, 0, 0, 0.1, 0.1)


HUNT = Hunt(
    "hunt",
    SAID,
    SAID,
    "",
    (),
    (HuntKind("cable", SAID), HuntKind("pipe", SAID)),
    (
        HuntScene("pad", SAID, SAID, SAID, "", (part("a", "cable"), part("b", "pipe"), part("c", "cable"))),
        HuntScene("line", SAID, SAID, SAID, "", (part("a", "cable"),)),
        HuntScene("sea", SAID, SAID, SAID, "", (part("d", "cable"), part("e", "cable"))),
    ),
)
PAD, LINE, SEA = HUNT.scenes
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("show"), st.sampled_from(["pad", "line", "sea", "nowhere"])),
        st.tuples(st.just("find"), st.sampled_from(["a", "b", "c", "d", "e", "nothing"])),
        st.tuples(st.sampled_from(["miss", "hint"]), st.just("")),
    ),
    max_size=30,
)


def done(moves: list[tuple[str, str]], hunting: Hunting | None = None) -> Hunting:
    hunting = hunting or Hunting()
    for move, key in moves:
        if move == "show":
            hunting = hunting.show(HUNT, key)
        elif move == "find":
            hunting = hunting.find(HUNT, key)
        else:
            hunting = hunting.miss(HUNT) if move == "miss" else hunting.hint(HUNT)
    return hunting


@given(MOVES)
def test_whatever_a_visitor_does_counts_stay_true(moves: list[tuple[str, str]]) -> None:
    before = Hunting()
    for move in moves:
        after = done([move], before)
        assert before.found <= after.found
        scene = after.scene_on(HUNT)
        assert after.count(scene) + len(after.left(HUNT)) == len(scene.parts)
        assert not after.opened or (scene.key, after.opened) in after.found
        assert not after.hinted or (scene.key, after.hinted) not in after.found
        assert not (after.opened and after.missed)
        assert (after.next_scene(HUNT) is None) == all(after.complete(s) for s in HUNT.scenes if s != scene)
        before = after


def test_parts_of_the_same_name_in_two_pictures_are_two() -> None:
    hunting = done([("find", "a")])
    assert hunting.count(PAD) == 1
    assert hunting.count(LINE) == 0


def test_hints_go_round_what_is_left() -> None:
    hinted, hunting = [], done([("find", "a")])
    for _ in range(3):
        hunting = hunting.hint(HUNT)
        hinted.append(hunting.hinted)
    assert hinted == ["b", "c", "b"]
    assert done([("find", "b"), ("find", "c")], hunting).hint(HUNT).hinted == ""


def test_a_kind_is_complete_only_over_all_pictures_and_is_said_at_its_last_part() -> None:
    hunting = done([("find", "a"), ("find", "c"), ("show", "line"), ("find", "a"), ("show", "sea"), ("find", "d")])
    assert hunting.completed_kind(HUNT) is None
    hunting = hunting.find(HUNT, "e")
    assert hunting.completed_kind(HUNT) == HUNT.kinds[0]
    assert hunting.miss(HUNT).completed_kind(HUNT) is None


def test_the_only_one_of_its_kind_is_no_kind_to_complete() -> None:
    assert done([("find", "b")]).completed_kind(HUNT) is None


def test_the_next_picture_is_the_next_with_something_left() -> None:
    hunting = done([("show", "line"), ("find", "a"), ("show", "pad")])
    assert hunting.next_scene(HUNT) == SEA
    assert done([("show", "sea")], hunting).next_scene(HUNT) == PAD
    everything = [
        ("show", "pad"),
        ("find", "a"),
        ("find", "b"),
        ("find", "c"),
        ("show", "sea"),
        ("find", "d"),
        ("find", "e"),
    ]
    assert done(everything, hunting).all_complete(HUNT)
    assert done(everything, hunting).next_scene(HUNT) is None


def test_a_picture_that_is_gone_gives_way_to_the_first() -> None:
    assert Hunting("gone").scene_on(HUNT) == PAD


def test_in_a_complete_picture_nothing_is_missed() -> None:
    hunting = done([("show", "line")])
    assert hunting.miss(HUNT).missed
    assert not hunting.find(HUNT, "a").miss(HUNT).missed
