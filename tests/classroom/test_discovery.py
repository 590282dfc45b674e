"""A class is found on the network by itself, and its going is noticed."""

from __future__ import annotations

import threading
import time
from threading import Condition

import pytest

from cbgame.classroom.addresses import addresses_of
from cbgame.classroom.discovery import KIND, Nearby, Search, advertised


def test_a_class_that_is_advertised_is_found_until_it_goes() -> None:
    changed = Condition()
    heard: list[tuple[Nearby, ...]] = [()]

    def found(classes: tuple[Nearby, ...]) -> None:
        with changed:
            heard.append(tuple(each for each in classes if each.title == "Test class 王"))
            changed.notify_all()

    search = Search(found)
    try:
        with advertised("Test class 王", addresses_of(), 47_123) as told:
            if not told:
                pytest.skip("this machine's network carries no multicast")
            with changed:
                if not changed.wait_for(lambda: heard[-1], timeout=20):
                    pytest.skip("this machine's network doesn't carry multicast back to itself")
            (nearby,) = heard[-1]
            assert nearby.address.endswith(":47123")
        with changed:
            assert changed.wait_for(lambda: not heard[-1], timeout=20)
    finally:
        search.close()


def test_a_search_that_was_closed_meanwhile_hears_nothing() -> None:
    """The library's thread may be about to tell of a class just when the page is left."""
    heard: list[tuple[Nearby, ...]] = []
    search = Search(heard.append)
    network = search._network
    assert network is not None
    search.close()
    search.add_service(network, KIND, f"Monday 8470.{KIND}")
    assert not heard


def test_a_search_that_was_closed_leaves_no_thread_behind() -> None:
    before = set(threading.enumerate())
    search = Search(lambda classes: None)
    assert set(threading.enumerate()) > before
    search.close()
    patience = time.monotonic() + 30.0
    while set(threading.enumerate()) - before:
        assert time.monotonic() < patience, threading.enumerate()
        time.sleep(0.05)
