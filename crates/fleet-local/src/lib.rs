//! A complete local AWS for AWS IoT Device Management, on the real wire.
