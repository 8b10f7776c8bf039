"""Tests of the command line of staff."""
