//! Which job's devices are to act: a list of those that go on, and a question.

use fleet_core::job::JobStatus;
use fleet_core::name::JobId;
use fleet_core::port::jobs::{JobFilter, ListedJob};

use crate::commands::work::Work;
use crate::errors::{CommandError, Kind, Outcome};
use crate::ui::{ask, time};

/// Shows the jobs that go on, and those that have not begun, and asks for one.
pub(super) async fn jobs(work: &Work<'_>) -> Outcome<Vec<JobId>> {
    let going = listed(work, JobStatus::InProgress).await?;
    if going.is_empty() {
        return Err(CommandError::new(
            Kind::Resource,
            "there is no job IN_PROGRESS, so no device has anything to do",
        )
        .hint("`fleetctl jobs create` makes one"));
    }
    let screen = &work.context.screen;
    screen.err(format!("jobs on {}", work.place()));
    screen.err("");
    for line in lines(&going) {
        screen.err(line);
    }
    for job in listed(work, JobStatus::Scheduled).await? {
        screen.err(format!("   -  {}  SCHEDULED: not yet", job.id));
    }
    screen.err("\nnothing is reported before you have seen what; Ctrl-C leaves");
    let picked = ask::until(screen, "job", "1", work.cancel, |answer| {
        read(answer, &going)
    });
    Ok(vec![picked.await?])
}

async fn listed(work: &Work<'_>, status: JobStatus) -> Outcome<Vec<ListedJob>> {
    let filter = JobFilter {
        status: Some(status),
        selection: None,
    };
    let (mut jobs, mut from) = (Vec::new(), None);
    loop {
        let page = work.reads().jobs.list_jobs(&filter, from).await?;
        jobs.extend(page.items);
        match page.next {
            Some(next) => from = Some(next),
            None => return Ok(jobs),
        }
    }
}

fn lines(jobs: &[ListedJob]) -> impl Iterator<Item = String> {
    (1..).zip(jobs).map(|(number, job)| {
        let created = job.created.map(time::moment);
        let created = created.map_or_else(String::new, |at| format!(", made {at}"));
        format!("  {number:>2}  {}  {}{created}", job.id, job.status)
    })
}

/// The number or the id of a job that is there.
fn read(answer: &str, jobs: &[ListedJob]) -> Result<JobId, String> {
    let numbered = |number: usize| jobs.get(number.checked_sub(1)?);
    let by_id = || jobs.iter().find(|job| job.id.as_str() == answer);
    let found = answer.parse().ok().and_then(numbered).or_else(by_id);
    found.map(|job| job.id.clone()).ok_or_else(|| {
        let last = jobs.len();
        format!("{answer:?} is none of these jobs: give a number from 1 to {last}, or the id")
    })
}

#[cfg(test)]
mod tests {
    use fleet_core::account::Arn;

    use super::*;

    fn job(id: &str) -> ListedJob {
        ListedJob {
            id: id.parse().unwrap(),
            arn: Arn::from_aws("arn"),
            status: JobStatus::InProgress,
            selection: None,
            created: Some(jiff::Timestamp::UNIX_EPOCH),
            updated: None,
            completed: None,
        }
    }

    #[test]
    fn a_job_is_picked_by_number_or_id() {
        let jobs = [job("OTA-Job-1"), job("2024")];
        assert_eq!(read("1", &jobs).unwrap().as_str(), "OTA-Job-1");
        assert_eq!(read("2", &jobs).unwrap().as_str(), "2024");
        // An id that looks like a number is one if no job has that number.
        assert_eq!(read("2024", &jobs).unwrap().as_str(), "2024");
        for wrong in ["0", "3", "", "ota-job-1", "all"] {
            assert!(read(wrong, &jobs).is_err(), "{wrong:?}");
        }
        let lines: Vec<_> = lines(&jobs).collect();
        assert_eq!(
            lines[0],
            "   1  OTA-Job-1  IN_PROGRESS, made 1970-01-01 00:00:00 UTC"
        );
    }
}
