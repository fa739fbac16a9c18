"""No clock decides a property test: a busy machine draws and runs its examples slowly, and is right."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("no_clock", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("no_clock")
