//! The AWS IoT data planes: shadows, and jobs as devices see them.

mod device_jobs;
mod messages;
mod shadows;
