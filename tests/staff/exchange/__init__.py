"""Tests of the exchange: what comes in and goes out of the content."""
