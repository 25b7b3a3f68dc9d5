//! Names, tags, quotas, plans and ports of an AWS IoT fleet: pure domain types without I/O.
