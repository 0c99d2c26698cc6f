"""The tour: the real window, driven through the main job with real mouse and keys."""
