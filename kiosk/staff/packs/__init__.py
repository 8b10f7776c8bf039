"""Content that travels to kiosks without a network: signed packs, and the keys that vouch for them."""
