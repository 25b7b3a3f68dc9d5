//! The AWS IoT data plane.

mod shadows;
