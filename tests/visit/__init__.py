"""Tests of what a visitor does. No screen and no clock is needed for any of them."""
