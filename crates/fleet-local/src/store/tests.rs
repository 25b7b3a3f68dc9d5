//! Tests of the state: writes that fail, openings at once, files of others, older schemas.

use super::*;
use crate::error::AwsError;

#[tokio::test]
async fn a_failed_write_leaves_nothing_and_its_neighbours_stay() {
    let store = Store::open(&StateDir::Memory, &[]).unwrap();
    let put = |key: &'static str, fail: bool| {
        store.write(move |tx| {
            tx.execute("INSERT INTO meta (key, value) VALUES (?1, 1)", [key])?;
            if fail {
                Err(AwsError::invalid_request("no"))
            } else {
                Ok(())
            }
        })
    };
    let (first, second, third) = tokio::join!(put("a", false), put("b", true), put("c", false));
    assert!(first.is_ok() && second.is_err() && third.is_ok());
    let kept: i64 = store
        .read(|tx| {
            Ok(tx.query_row(
                "SELECT count(*) FROM meta WHERE key IN ('a', 'b', 'c')",
                [],
                |r| r.get(0),
            )?)
        })
        .unwrap();
    assert_eq!(kept, 2);
}

#[tokio::test]
async fn a_panic_in_a_write_is_an_internal_failure_and_the_writer_lives_on() {
    let store = Store::open(&StateDir::Memory, &[]).unwrap();
    let refused = store.write::<()>(|_| panic!("on purpose")).await;
    assert_eq!(refused.unwrap_err().code, "InternalFailureException");
    assert!(store.write(|_| Ok(())).await.is_ok());
}

#[test]
fn a_new_state_opened_by_many_at_once_is_made_once() {
    let tables = "CREATE TABLE one (x); CREATE TABLE two (x);";
    for _ in 0..40 {
        let directory = std::env::temp_dir().join(format!("fl-{}", uuid::Uuid::new_v4()));
        let state = StateDir::Path(directory.clone());
        let start = std::sync::Barrier::new(8);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    start.wait();
                    drop(Store::open(&state, &[(1, tables)]).unwrap());
                });
            }
        });
        std::fs::remove_dir_all(directory).unwrap();
    }
}

#[test]
fn an_older_state_gains_the_tables_of_later_versions_and_keeps_its_data() {
    let directory = std::env::temp_dir().join(format!("fl-{}", uuid::Uuid::new_v4()));
    let state = StateDir::Path(directory.clone());
    let first: Vec<_> = crate::routes::TABLES
        .iter()
        .copied()
        .filter(|(since, _)| *since == 1)
        .collect();
    drop(Store::open(&state, &first).unwrap());
    let old = Connection::open(directory.join(FILE)).unwrap();
    let version = |file: &Connection| -> i32 {
        file.query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(version(&old), 1);
    assert!(old.prepare("SELECT * FROM due").is_err());
    old.execute("INSERT INTO meta (key, value) VALUES ('kept', 7)", [])
        .unwrap();
    drop(Store::open(&state, crate::routes::TABLES).unwrap());
    let later = [
        (1, "CREATE TABLE never (x)"),
        (900, "ALTER TABLE second ADD COLUMN y"),
        (899, "CREATE TABLE second (x)"),
    ];
    drop(Store::open(&state, &later).unwrap());
    let kept: i64 = old
        .query_row("SELECT value FROM meta WHERE key = 'kept'", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!((kept, version(&old)), (7, 900));
    assert!(old.prepare("SELECT * FROM due").is_ok());
    assert!(old.prepare("SELECT x, y FROM second").is_ok());
    assert!(old.prepare("SELECT * FROM never").is_err());
    assert!(matches!(
        Store::open(&state, &first),
        Err(StateError::Newer {
            found: 900,
            known: 1,
            ..
        })
    ));
    std::fs::remove_dir_all(directory).unwrap();
}

#[test]
fn a_foreign_file_and_a_newer_schema_are_refused_untouched() {
    let directory = std::env::temp_dir().join(format!("fl-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir_all(&directory).unwrap();
    let state = StateDir::Path(directory.clone());
    let file = directory.join(FILE);
    std::fs::write(&file, b"a letter to somebody, which is long enough to have a header of 100 bytes, or so it seems to the reader").unwrap();
    assert!(matches!(
        Store::open(&state, &[]),
        Err(StateError::Foreign { .. })
    ));
    std::fs::remove_file(&file).unwrap();
    let other = Connection::open(&file).unwrap();
    other.execute_batch("CREATE TABLE theirs (x)").unwrap();
    drop(other);
    assert!(matches!(
        Store::open(&state, &[]),
        Err(StateError::Foreign { .. })
    ));
    std::fs::remove_file(&file).unwrap();
    drop(Store::open(&state, &[]).unwrap());
    let newer = Connection::open(&file).unwrap();
    newer.execute_batch("PRAGMA user_version = 999").unwrap();
    drop(newer);
    assert!(matches!(
        Store::open(&state, &[]),
        Err(StateError::Newer { found: 999, .. })
    ));
    std::fs::remove_dir_all(directory).unwrap();
}
