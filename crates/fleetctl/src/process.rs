//! What the operating system allows this process and says of it.

use std::fs;

/// As many files and connections as any command needs.
#[cfg(unix)]
const MANY: u64 = 200_000;

/// The memory that this process holds, in bytes, where the system tells: on Linux.
pub(crate) fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    resident(&status)
}

/// Lets this process open as many files and connections as the system allows it: by default many
/// systems give a process 1,024, and let it have more for the asking. Where it is refused, what was
/// given stays, and whoever needs more is told when a connection fails.
pub(crate) fn open_many() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let given = getrlimit(Resource::Nofile);
        let wanted = Rlimit {
            current: given.maximum.map(|most| most.min(MANY)).or(Some(MANY)),
            maximum: given.maximum,
        };
        if given.current.is_some_and(|now| Some(now) < wanted.current) {
            let _ = setrlimit(Resource::Nofile, wanted);
        }
    }
}

/// The line that begins with `VmRSS:` and ends with a number of kB.
fn resident(status: &str) -> Option<u64> {
    let rest = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes = rest.trim().strip_suffix("kB")?.trim();
    kilobytes.parse::<u64>().ok()?.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_is_read_from_its_line() {
        let status =
            "Name:\tfleetctl\nVmPeak:\t  900000 kB\nVmHWM:\t   99999 kB\nVmRSS:\t 12345 kB\n";
        assert_eq!(resident(status), Some(12_641_280));
        assert_eq!(resident("Name:\tfleetctl\n"), None);
    }
}
