"""Packs for kiosks without a network."""
