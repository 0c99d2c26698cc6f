"""Emergency access: asked for with a reason, shown while it lasts, ended in time."""
