"""Tests of the editor's window, the way a person meets it."""
