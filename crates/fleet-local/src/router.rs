//! Finds the operation of a request: by method, path and query, or by its `Action`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::model::{Location, Operation, Service};
use crate::protocol::input::query_pairs;
use crate::route::Handler;
use crate::routes::BUILT;

/// An operation as it can be reached.
struct Candidate {
    operation: &'static str,
    segments: Vec<Segment>,
    /// Constants of the query string: `?versioning`, `?list-type=2`.
    query: Vec<(String, Option<String>)>,
    /// Query members and headers that must be there; they tell apart operations on one path.
    needs: Vec<(bool, String)>,
}

enum Segment {
    Literal(String),
    Label(String),
    Greedy(String),
}

/// An operation found for a request.
pub(crate) struct Found {
    pub(crate) name: &'static str,
    pub(crate) operation: &'static Operation,
    /// `None`: the model knows the operation, but it is not built.
    pub(crate) handler: Option<Handler>,
    pub(crate) labels: Vec<(String, String)>,
}

/// The routes of one service, by method, most specific first.
struct Router {
    by_method: HashMap<&'static str, Vec<Candidate>>,
    handlers: HashMap<&'static str, Handler>,
}

static ROUTERS: [LazyLock<Router>; 6] = [
    LazyLock::new(|| Router::new(Service::Iot)),
    LazyLock::new(|| Router::new(Service::IotData)),
    LazyLock::new(|| Router::new(Service::IotJobsData)),
    LazyLock::new(|| Router::new(Service::S3)),
    LazyLock::new(|| Router::new(Service::Iam)),
    LazyLock::new(|| Router::new(Service::Sts)),
];

impl Router {
    fn new(service: Service) -> Router {
        let model = service.model();
        let mut by_method: HashMap<&'static str, Vec<Candidate>> = HashMap::new();
        for (name, operation) in &model.operations {
            let candidate = Candidate::new(service, name, operation);
            by_method
                .entry(&operation.method)
                .or_default()
                .push(candidate);
        }
        for candidates in by_method.values_mut() {
            candidates.sort_by_key(|candidate| {
                // The name decides between routes that are the same, such as the list of buckets
                // and the one of directory buckets, which have a host of their own.
                let specificity = std::cmp::Reverse(candidate.specificity());
                (specificity, candidate.operation)
            });
        }
        let handlers = BUILT
            .iter()
            .filter(|(of, _)| *of == service)
            .flat_map(|(_, routes)| routes.iter())
            .map(|route| {
                // What stands beside an operation is the model's word, held by a test as well.
                debug_assert!(
                    model
                        .operations
                        .get(route.operation)
                        .is_some_and(|operation| {
                            operation.method == route.method && operation.uri == route.path
                        })
                );
                (route.operation, route.handler)
            })
            .collect();
        Router {
            by_method,
            handlers,
        }
    }
}

impl Candidate {
    fn new(service: Service, name: &'static str, operation: &'static Operation) -> Candidate {
        let (path, query) = operation
            .uri
            .split_once('?')
            .unwrap_or((operation.uri.as_str(), ""));
        let segments = segments(path)
            .into_iter()
            .map(|segment| match segment.strip_prefix('{') {
                Some(label) => {
                    let label = label.trim_end_matches('}');
                    match label.strip_suffix('+') {
                        Some(greedy) => Segment::Greedy(greedy.to_owned()),
                        // Devices publish with the slashes of a topic as they are.
                        None if service == Service::IotData && label == "topic" => {
                            Segment::Greedy(label.to_owned())
                        }
                        None => Segment::Label(label.to_owned()),
                    }
                }
                None => Segment::Literal(segment),
            })
            .collect();
        let query = query
            .split('&')
            .filter(|pair| !pair.is_empty() && !pair.starts_with("x-id="))
            .map(|pair| match pair.split_once('=') {
                Some((key, value)) => (key.to_owned(), Some(value.to_owned())),
                None => (pair.to_owned(), None),
            })
            .collect();
        let mut needs = Vec::new();
        if let Some(shape) = operation
            .input
            .as_deref()
            .and_then(|input| service.model().shape(input))
        {
            for required in &shape.required {
                let Some(member) = shape.members.get(required) else {
                    continue;
                };
                match member.location {
                    Location::Querystring => {
                        needs.push((true, member.wire(required).to_owned()));
                    }
                    Location::Header => {
                        needs.push((false, member.wire(required).to_owned()));
                    }
                    _ => {}
                }
            }
        }
        Candidate {
            operation: name,
            segments,
            query,
            needs,
        }
    }

    fn specificity(&self) -> (usize, usize, usize, usize) {
        let literals = self
            .segments
            .iter()
            .filter(|s| matches!(s, Segment::Literal(_)));
        (
            self.segments.len(),
            literals.count(),
            self.query.len(),
            self.needs.len(),
        )
    }

    /// The labels, if the path fits.
    fn path(&self, path: &[String]) -> Option<Vec<(String, String)>> {
        let mut labels = Vec::new();
        let mut rest = path;
        for segment in &self.segments {
            match segment {
                Segment::Greedy(name) => {
                    if rest.is_empty() {
                        return None;
                    }
                    labels.push((name.clone(), rest.join("/")));
                    rest = &[];
                }
                Segment::Literal(_) | Segment::Label(_) => {
                    let (first, others) = rest.split_first()?;
                    match segment {
                        Segment::Literal(text) if text != first => return None,
                        Segment::Label(name) if !first.is_empty() => {
                            labels.push((name.clone(), first.clone()));
                        }
                        Segment::Label(_) => return None,
                        _ => {}
                    }
                    rest = others;
                }
            }
        }
        rest.is_empty().then_some(labels)
    }

    fn constants(&self, query: &[(String, String)]) -> bool {
        self.query.iter().all(|(key, value)| {
            query
                .iter()
                .any(|(k, v)| k == key && value.as_ref().is_none_or(|value| value == v))
        })
    }

    fn needs_met(&self, query: &[(String, String)], headers: &http::HeaderMap) -> bool {
        self.needs.iter().all(|(in_query, name)| {
            if *in_query {
                query.iter().any(|(key, _)| key == name)
            } else {
                headers.contains_key(name.as_str())
            }
        })
    }
}

/// A path in decoded segments. A slash at the end makes a last, empty segment: two models have such
/// paths, and an S3 key may end with one.
fn segments(path: &str) -> Vec<String> {
    let path = path.strip_prefix('/').unwrap_or(path);
    if path.is_empty() {
        return Vec::new();
    }
    path.split('/')
        .map(|segment| {
            percent_encoding::percent_decode_str(segment)
                .decode_utf8_lossy()
                .into_owned()
        })
        .collect()
}

/// Finds the operation of a REST request. The most specific route wins; where several share a path,
/// the one whose required query members and headers are there.
pub(crate) fn find_rest(
    service: Service,
    method: &str,
    path: &str,
    query: &str,
    headers: &http::HeaderMap,
) -> Option<Found> {
    let router = &*ROUTERS[service as usize];
    let mut path = segments(path);
    if service == Service::S3 && path.len() == 2 && path[1].is_empty() {
        // `/bucket/` is the bucket.
        path.pop();
    }
    let query = query_pairs(query);
    let mut fallback = None;
    for candidate in router.by_method.get(method)? {
        let Some(labels) = candidate.path(&path) else {
            continue;
        };
        if !candidate.constants(&query) {
            continue;
        }
        if candidate.needs_met(&query, headers) {
            return Some(router.found(service, candidate.operation, labels));
        }
        fallback = Some((candidate, labels));
    }
    fallback.map(|(candidate, labels)| router.found(service, candidate.operation, labels))
}

/// Finds the operation of an awsQuery request by its `Action`.
pub(crate) fn find_action(service: Service, action: &str) -> Option<Found> {
    let (name, _) = service.model().operations.get_key_value(action)?;
    Some(ROUTERS[service as usize].found(service, name, Vec::new()))
}

impl Router {
    /// Whether an operation is built.
    fn built(&self, name: &str) -> bool {
        self.handlers.contains_key(name)
    }

    fn found(&self, service: Service, name: &'static str, labels: Vec<(String, String)>) -> Found {
        Found {
            name,
            operation: &service.model().operations[name],
            handler: self.handlers.get(name).copied(),
            labels,
        }
    }
}

/// Whether an operation of a service is built.
pub(crate) fn is_built(service: Service, operation: &str) -> bool {
    ROUTERS[service as usize].built(operation)
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;

    #[test]
    fn every_built_route_is_the_models_route_and_stands_once() {
        let mut seen = std::collections::HashSet::new();
        for (service, routes) in BUILT {
            for route in *routes {
                let name = format!("{} {}", service.name(), route.operation);
                let operation = service
                    .model()
                    .operations
                    .get(route.operation)
                    .unwrap_or_else(|| panic!("{name} is no operation"));
                assert_eq!(operation.method, route.method, "{name}");
                assert_eq!(operation.uri, route.path, "{name}");
                assert!(seen.insert(name.clone()), "{name} stands twice");
            }
        }
    }

    fn s3(method: &str, path: &str, query: &str) -> &'static str {
        find_rest(Service::S3, method, path, query, &HeaderMap::new())
            .unwrap()
            .name
    }

    #[test]
    fn operations_on_one_path_are_told_apart_by_their_query() {
        assert_eq!(s3("GET", "/", ""), "ListBuckets");
        assert_eq!(s3("PUT", "/b", ""), "CreateBucket");
        assert_eq!(s3("PUT", "/b/", ""), "CreateBucket");
        assert_eq!(s3("PUT", "/b", "versioning="), "PutBucketVersioning");
        assert_eq!(s3("PUT", "/b/a/k%20y", ""), "PutObject");
        assert_eq!(s3("PUT", "/b/k", "partNumber=1&uploadId=u"), "UploadPart");
        assert_eq!(s3("POST", "/b/k", "uploads"), "CreateMultipartUpload");
        assert_eq!(s3("GET", "/b", "list-type=2"), "ListObjectsV2");
        assert_eq!(s3("GET", "/b", ""), "ListObjects");
        assert_eq!(s3("GET", "/b", "versions"), "ListObjectVersions");
        assert_eq!(s3("GET", "/b/k", "x-id=GetObject"), "GetObject");
        let found = find_rest(Service::S3, "GET", "/b/a//c%2Fd/", "", &HeaderMap::new()).unwrap();
        assert_eq!(found.labels[1], ("Key".to_owned(), "a//c/d/".to_owned()));
    }

    #[test]
    fn literals_win_over_labels_and_a_missing_member_still_finds_its_operation() {
        let iot = |method: &str, path: &str| {
            find_rest(Service::Iot, method, path, "", &HeaderMap::new()).map(|found| found.name)
        };
        assert_eq!(iot("GET", "/things/a"), Some("DescribeThing"));
        assert_eq!(
            iot("PUT", "/thing-groups/addThingToThingGroup"),
            Some("AddThingToThingGroup")
        );
        assert_eq!(iot("PUT", "/certificates/abc"), Some("UpdateCertificate"));
        assert_eq!(iot("GET", "/things/"), None);
        assert_eq!(iot("GET", "/authorizers/"), Some("ListAuthorizers"));
        assert_eq!(iot("GET", "/nowhere"), None);
        for path in ["/topics/a%2Fb", "/topics/a/b"] {
            let publish = find_rest(Service::IotData, "POST", path, "", &HeaderMap::new()).unwrap();
            assert_eq!(publish.labels[0].1, "a/b");
        }
        let next = find_rest(
            Service::IotJobsData,
            "PUT",
            "/things/t/jobs/%24next",
            "",
            &HeaderMap::new(),
        );
        assert_eq!(
            next.map(|found| found.name),
            Some("StartNextPendingJobExecution")
        );
    }
}
