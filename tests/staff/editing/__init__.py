"""Tests of editing without a window."""
