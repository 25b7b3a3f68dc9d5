# Errors, hints, and what is said about a command line.

## What a command ends with. AWS's own texts come in English and stay so.

errors-call = { $operation }: { $fault }: { $message }
errors-changed-hint = 다시 실행하여 현재 상태를 확인하십시오
errors-clock-not-moved = 로컬 AWS의 시계를 돌릴 수 없어 기다립니다: { $cause }
errors-goes-on-from-there = 같은 명령을 실행하면 중단된 곳부터 계속합니다
errors-no-json = JSON이 아닙니다: { $cause }
errors-result-not-written = 결과를 쓸 수 없습니다: { $cause }
errors-runtime = 런타임을 시작할 수 없습니다: { $cause }
errors-stopped = 중지했습니다
errors-stopped-goes-on = 중지했습니다. 같은 명령을 실행하면 중단된 곳부터 계속합니다
errors-stopped-nothing-changed = 중지했으며 아무것도 변경하지 않았습니다
errors-with-cause = { $what }: { $cause }

## What the failure of a call means, between the operation and AWS's text

errors-fault-conflict = 충돌
errors-fault-denied = 거부됨
errors-fault-exists = 이미 있음
errors-fault-invalid = 잘못된 요청
errors-fault-limit = 한도 도달
errors-fault-not-found = 찾을 수 없음
errors-fault-service = 서비스 오류
errors-fault-throttled = 스로틀링됨
errors-fault-unknown-error = 알 수 없는 오류
errors-fault-unreachable = 연결할 수 없음

## The way to AWS: credentials, Region, network

errors-aws-unreachable = AWS에 연결할 수 없습니다: { $operation }: { $message }
errors-ca-bundle = { $path }의 인증서를 읽을 수 없습니다
errors-ca-bundle-empty = { $path }에 신뢰할 수 있는 인증서가 없습니다. PEM 형식이어야 합니다
errors-ca-bundle-hint = AWS_CA_BUNDLE에서 가져온 값입니다
errors-clock = 이 컴퓨터의 시계가 AWS와 너무 많이 차이 납니다: { $message }
errors-clock-hint = 이 컴퓨터의 시계를 네트워크로 맞추십시오. 시각과 시간대가 모두 맞아야 합니다
errors-configure = `aws configure`로 설정하거나 --profile로 프로필을 지정하십시오
errors-credentials-broken = AWS 자격 증명을 가져올 수 없습니다: { $message }
errors-credentials-broken-hint = 프로필의 SSO 세션, 역할 또는 자격 증명 프로세스를 확인하십시오
errors-credentials-expired = AWS 자격 증명이 만료되었습니다
errors-credentials-renew = `aws sso login` 등으로 갱신하십시오
errors-denied-also = { $operation } 호출에는 { $actions } 권한도 필요합니다
errors-endpoint = { $url }은(는) 엔드포인트가 아닙니다. http://HOST:PORT 또는 https://HOST 형식으로 입력하십시오
errors-endpoint-hint = --endpoint-url, AWS_ENDPOINT_URL 또는 프로필에서 가져온 값입니다
errors-local-region-hint = AWS_REGION 또는 AWS_DEFAULT_REGION에서 가져온 값입니다. --region REGION이 우선합니다
errors-no-certificates = 이 컴퓨터에 신뢰할 수 있는 인증서가 없습니다. 설치하거나 AWS_CA_BUNDLE로 파일을 지정하십시오
errors-no-credentials = AWS 자격 증명을 찾을 수 없습니다
errors-no-profile = AWS 구성에 프로필 { $name }이(가) 없습니다
errors-no-profile-hint = `aws configure list-profiles`로 프로필 목록을 확인하십시오
errors-no-profile-of = AWS 구성에 프로필 { $name }이(가) 없습니다. 있는 프로필: { $known }
errors-no-region = AWS 리전이 구성되지 않았습니다
errors-no-region-hint = --region REGION을 지정하거나, AWS_REGION을 설정하거나, `aws configure`를 실행하십시오
errors-or-local = 또는 계정 없이 시도하십시오: --local은 fleetctl에 내장된 로컬 AWS를 사용합니다
errors-profile-file = AWS 구성 파일을 읽을 수 없습니다
errors-proxy = { $url }은(는) 프록시 주소가 아닙니다: { $reason }
errors-proxy-hint = HTTPS_PROXY에서 가져온 값입니다. 프록시 없이 연결할 호스트는 NO_PROXY로 지정합니다
errors-region-hint = AWS_REGION, AWS_DEFAULT_REGION 또는 프로필에서 가져온 값입니다. --region이 우선합니다
errors-region-unusable = 구성된 리전을 사용할 수 없습니다
errors-request-id = AWS 요청 ID: { $id }
errors-signature = AWS가 서명을 받아들이지 않습니다: { $message }
errors-signature-hint = 비밀 키와 이 컴퓨터의 시계가 올바른지 확인하십시오
errors-unknown-key = AWS가 액세스 키를 알지 못합니다: { $message }
errors-unknown-key-region = 계정에서 먼저 활성화해야 하는 리전도 활성화할 때까지 같은 응답을 합니다
errors-unreachable-certificate = AWS 대신 프록시나 방화벽이 응답했을 수 있습니다. 그 인증서 파일을 AWS_CA_BUNDLE로 지정하십시오
errors-unreachable-hint = 네트워크, 프록시, 리전, --endpoint-url을 확인하십시오
errors-unreachable-name = 해당 이름의 주소가 없습니다. 리전을 잘못 입력했거나 DNS를 사용할 수 없는 상태일 수 있습니다
errors-unreachable-proxy = HTTPS_PROXY와 NO_PROXY를 확인하십시오

## Quotas of AWS that are used up

errors-quota-buckets = 계정의 S3 버킷 할당량입니다
errors-quota-dynamic-groups = 동적 사물 그룹 할당량입니다. 늘리지 않았다면 계정 및 리전마다 100개입니다
errors-quota-executions = 디바이스 한 대가 동시에 가질 수 있는 명령 실행 할당량입니다: 100개
errors-quota-groups-of-thing = 사물 하나가 속할 수 있는 정적 그룹 할당량입니다: 10개
errors-quota-job-deletions = 삭제 중인 작업 할당량입니다: 동시에 10개
errors-quota-jobs = 동시에 활성 상태일 수 있는 작업 할당량입니다. 먼저 다른 작업을 취소하거나 끝내십시오
errors-quota-package-versions = 패키지 버전 할당량입니다. 늘리지 않았다면 계정 및 리전마다 10,000개입니다
errors-quota-packages = 소프트웨어 패키지 할당량입니다. 늘리지 않았다면 계정 및 리전마다 100개입니다
errors-quota-roles = 계정의 IAM 역할 할당량입니다

## Downloads by a URL that somebody signed

errors-download-denied = 액세스 거부됨
errors-download-expired = URL이 만료됨
errors-download-invalid = 다운로드가 아님
errors-download-not-found = 찾을 수 없음
errors-download-unreachable = 연결할 수 없음

## Plans

errors-plan-edited = 계획이 작성된 뒤에 변경되었습니다({ $how }). 새로 만드십시오
errors-plan-edited-follows = 계획이 작성된 뒤에 변경되었습니다(마지막 줄 뒤에 내용이 있음). 새로 만드십시오
errors-plan-edited-hash = 계획이 작성된 뒤에 변경되었습니다(해시가 다름). 새로 만드십시오
errors-plan-edited-no-first = 계획이 작성된 뒤에 변경되었습니다(첫 줄이 없음). 새로 만드십시오
errors-plan-edited-number = 계획이 작성된 뒤에 변경되었습니다(항목 수가 다름). 새로 만드십시오
errors-plan-edited-two-first = 계획이 작성된 뒤에 변경되었습니다(첫 줄이 두 개임). 새로 만드십시오
errors-plan-expired = 계획은 { $made }에 만들어져 { $until }까지 유효했습니다. 새로 만드십시오
errors-plan-give-local = --local을 지정하십시오
errors-plan-leave-local-out = --local을 빼십시오
errors-plan-made-for = 계획의 대상은 { $plan }이지만 현재는 { $here }입니다
errors-plan-newer = 계획의 형식은 { $found }이고 이 fleetctl은 { $known }까지 읽습니다. 더 새로운 fleetctl을 사용하십시오
errors-plan-no-line = { $line }번째 줄이 계획의 줄이 아닙니다: { $reason }
errors-plan-no-plan-hint = 계획은 `fleetctl provision` 및 `fleetctl cleanup`의 --plan-out FILE로 만듭니다
errors-plan-of-cleanup = 프로비저닝 계획이 아니라 정리 계획입니다
errors-plan-of-provision = 정리 계획이 아니라 프로비저닝 계획입니다
errors-plan-other-account = 계획의 대상은 계정 { $plan }이지만 자격 증명은 { $here }의 것입니다
errors-plan-other-account-hint = 계획에 맞는 계정의 자격 증명을 사용하거나 계획을 새로 만드십시오
errors-plan-other-region-hint = { $option } 옵션을 지정하거나 계획을 새로 만드십시오
errors-plan-stopped = 기존 리소스를 확인하는 동안 중지되어 아무것도 변경하지 않았습니다
errors-plan-truncated = 계획이 마지막 줄 전에 끝나 완전히 작성되지 않았습니다. 새로 만드십시오
errors-plan-unreadable = 계획을 읽을 수 없습니다

## What is asked of provisioning and cleanup

errors-continent = { $text }은(는) 대륙이 아닙니다. 1~7의 번호 또는 이름을 입력하십시오(1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica)
errors-continent-africa = 아프리카
errors-continent-antarctica = 남극
errors-continent-asia = 아시아
errors-continent-europe = 유럽
errors-continent-north-america = 북아메리카
errors-continent-oceania = 오세아니아
errors-continent-south-america = 남아메리카
errors-country-count = { $continent }의 국가는 { $available }개입니다. { $count } 대신 1~{ $available } 중에서 선택하십시오
errors-country-elsewhere = { $continent }에 { $codes }이(가) 없습니다. 있는 국가: { $available }
errors-country-none = 국가가 지정되지 않았습니다. 개수 또는 US,CA와 같은 두 글자 코드를 입력하십시오
errors-country-unknown = { $codes } 코드의 국가가 없습니다. US,CA와 같은 두 글자 코드를 입력하십시오
errors-devices-number = { $text }은(는) 디바이스 수가 아닙니다. 1~10000000 중에서 선택하십시오
errors-no-countries = 국가가 하나 이상 필요합니다
errors-no-thing-types = 사물 유형이 하나 이상 필요합니다
errors-no-versions = 패키지 버전이 하나 이상 필요합니다
errors-same-firmware = { $first }과(와) { $second }의 펌웨어 파일 이름이 { $key }(으)로 같아집니다. 다른 이름을 선택하십시오
errors-scope = { $text }은(는) 범위가 아닙니다. all, things, groups 중 하나를 입력하십시오
errors-thing-type-package = 사물 유형 { $name }과(와) 같은 이름의 패키지를 만들 수 없습니다: { $reason }

## Things, groups and fleet indexing

errors-group-changed = 확인한 뒤에 { $name }이(가) 변경되었거나 새로 만들어졌습니다
errors-group-empty = { $query } 쿼리와 일치하는 것이 없습니다
errors-group-empty-allow = 앞으로 생길 디바이스를 위해 그룹을 만들려면 --allow-empty를 지정하십시오
errors-group-empty-test = `{ $command }` 명령으로 어느 부분이 디바이스를 제외하는지 볼 수 있습니다
errors-group-exists-other = 동적 그룹 { $name }이(가) 다른 쿼리로 이미 있습니다: { $query }
errors-group-exists-other-hint = 다른 --name을 지정하거나, 먼저 `{ $command }` 명령으로 삭제하십시오
errors-group-exists-static = { $name } 이름의 정적 그룹이 있습니다
errors-group-missing = 사물 그룹 { $name }이(가) 없습니다
errors-group-missing-hint = `groups list`로 동적 그룹을 볼 수 있습니다
errors-group-missing-list = `aws iot list-thing-groups`로 그룹 목록을 볼 수 있습니다
errors-group-other-name = 다른 --name을 지정하십시오
errors-group-static = { $name }은(는) 정적 그룹입니다
errors-group-static-cleanup = `cleanup --scope groups`는 워크숍의 정적 그룹을 삭제합니다
errors-group-static-hint = 이 명령은 동적 그룹에만 사용할 수 있습니다
errors-index-building-groups = 플릿 인덱스를 아직 빌드하는 중이므로 쿼리를 사용할 수 없습니다
errors-index-building-hint = 나중에 다시 시도하십시오. 사물이 많으면 몇 시간이 걸릴 수 있습니다
errors-index-off-groups = 플릿 인덱싱이 꺼져 있습니다. 동적 그룹과 검색에는 플릿 인덱싱이 필요합니다
errors-index-off-hint = `fleetctl provision`은 플릿에 필요한 인덱싱을 켭니다
errors-thing-missing = 사물 { $name }이(가) 없습니다
errors-thing-missing-hint = `aws iot list-things`로 사물 목록을 볼 수 있습니다
errors-thing-type-missing = 사물 유형 { $name }이(가) 없습니다

## Queries

errors-amount = { $text }은(는) 값이 아닙니다. >50, >=50, <30, <=30, =75, 75, {"["}50 TO *] 또는 {"["}30 TO 80]과 같이 입력하십시오
errors-criteria-no-package = 사물 유형 { $name }에는 패키지가 없습니다. 패키지 이름에는 콜론을 쓸 수 없습니다
errors-criteria-nothing = 조건을 하나 이상 지정하십시오
errors-criteria-versions-without-type = 유형마다 패키지가 다르므로 버전에는 사물 유형이 필요합니다
errors-criteria-versions-without-type-hint = --versions와 함께 --thing-types를 지정하십시오
errors-geo-distance = 거리는 숫자와 단위(km, m, mi, nmi, yd, ft)로 입력해야 합니다
errors-geo-form = geo_distance,LATITUDE,LONGITUDE,DISTANCE 형식으로 입력하십시오. 예: geo_distance,47.6,-122.3,15km
errors-geo-latitude = 위도는 -90~90의 숫자여야 합니다
errors-geo-longitude = 경도는 -180~180의 숫자여야 합니다
errors-query-a-term = 검색어
errors-query-a-value = 값
errors-query-an-end = 범위의 끝
errors-query-an-escape = 앞에 백슬래시, 또는 값을 감싸는 따옴표
errors-query-at = { $place }번째 문자: { $wrong }
errors-query-close-range = {"]"} 또는 {"}"}
errors-query-dangling-escape = 백슬래시 뒤에 아무것도 없습니다
errors-query-empty = 쿼리가 비어 있습니다
errors-query-empty-parentheses = 괄호 안이 비어 있습니다
errors-query-end = 끝에 무언가 빠졌습니다
errors-query-expected = { $wrong }. 필요한 것: { $expected }
errors-query-expected-one-of = { $wrong }. 필요한 것: { $first } 또는 { $last }
errors-query-field-in-group = 값의 그룹 안에는 필드를 쓸 수 없습니다
errors-query-field-long = 필드 이름이 { $found }자이며, 최대 { $most }자입니다
errors-query-leading-question-mark = 검색어는 ?로 시작할 수 없습니다
errors-query-leading-wildcards = 와일드카드로 시작하는 검색어가 { $found }개이며, 최대 { $most }개입니다
errors-query-max-terms = 그룹의 각 값은 검색어 하나로 셉니다. AWS에서 계정의 할당량을 늘렸다면 --max-terms를 지정하십시오
errors-query-no-boosts = 플릿 인덱싱은 부스트를 지원하지 않습니다
errors-query-no-fuzzy = 플릿 인덱싱은 퍼지 검색을 지원하지 않습니다
errors-query-no-proximity = 플릿 인덱싱은 근접 검색을 지원하지 않습니다
errors-query-no-regular-expressions = 플릿 인덱싱은 정규식을 지원하지 않습니다
errors-query-no-required = 플릿 인덱싱은 필수 검색어를 지원하지 않습니다
errors-query-not-not = NOT 뒤에 NOT이 올 수 없습니다
errors-query-not-ordered = { $name } 필드는 크기를 비교할 수 없고 값이 같은지만 확인할 수 있습니다
errors-query-only-true = { $name } 필드는 true인지만 확인할 수 있습니다. NOT { $name }:true로 입력하십시오
errors-query-question-marks = 검색어에 ?가 { $found }개 있으며, 최대 { $most }개입니다
errors-query-stars = 검색어에 *가 { $found }개 있으며, 최대 { $most }개입니다
errors-query-terms = 쿼리에 검색어가 { $found }개 있으며, 최대 { $most }개입니다
errors-query-too-deep = 중첩이 { $most }단계를 넘습니다
errors-query-too-long = 쿼리가 { $found }자이며, 최대 { $most }자입니다
errors-query-too-long-wildcard = 쿼리가 { $found }자이며, 검색어가 와일드카드로 시작할 때는 최대 { $most }자입니다
errors-query-unclosed-parenthesis = 이 괄호가 닫히지 않았습니다
errors-query-unclosed-quote = 이 따옴표가 닫히지 않았습니다
errors-query-unclosed-range = 이 범위가 닫히지 않았습니다
errors-query-unexpected = { $found }은(는) 여기에 올 수 없습니다
errors-query-unknown-field = 인덱스에 { $name } 필드가 없습니다
errors-query-unknown-field-near = 인덱스에 { $name } 필드가 없습니다. { $near }을(를) 입력하려고 했습니까?
errors-query-unknown-operator = { $found }은(는) 연산자가 아닙니다
errors-query-unopened-parenthesis = 이 괄호가 열리지 않았습니다
errors-query-unsupported-character = 단어에 { $found }을(를) 쓸 수 없습니다
errors-query-wrong =
    { $count ->
        [1] 쿼리가 잘못되었습니다
       *[other] 쿼리에 오류가 { $count }개 있습니다
    }

## Software packages

errors-package-bucket = 버킷 { $name }을(를) 사용할 수 없습니다
errors-package-exists = 패키지 { $package }이(가) 이미 있습니다
errors-package-has-versions =
    { $count ->
        [1] 패키지 { $package }에 버전 { $first }이(가) 있어 먼저 삭제해야 합니다
       *[other] 패키지 { $package }에 { $first }을(를) 비롯해 버전이 { $count }개 있어 먼저 삭제해야 합니다
    }
errors-package-has-versions-hint = `{ $command }` 명령으로 그 버전을 삭제할 수 있습니다
errors-package-index-building = 플릿 인덱스를 빌드하는 중이므로, 활성화될 때까지 디바이스의 버전을 검색할 수 없습니다
errors-package-index-building-hint = 몇 분 후에 다시 시도하십시오
errors-package-index-off = 플릿 인덱싱이 꺼져 있어 디바이스를 검색할 수 없습니다
errors-package-index-off-hint = `fleetctl provision`은 플릿에 필요한 플릿 인덱싱을 켜고 나머지는 그대로 유지합니다
errors-package-is-default = 버전 { $version }은(는) 패키지 { $package }의 기본 버전이므로 AWS가 삭제하지 않습니다
errors-package-many = { $package }을(를) { $version }이(가) 아닌 버전으로 보고하는 디바이스가 { $found }대이지만, 작업의 대상은 100개까지입니다
errors-package-many-group = 이 디바이스의 그룹은 대상 하나로 셉니다: { $command }
errors-package-many-job = 그런 다음: { $command }
errors-package-missing = 패키지 { $package }이(가) 없습니다
errors-package-missing-hint = `fleetctl packages list`로 패키지 목록을 볼 수 있습니다
errors-package-no-object-version = 버킷의 버전 관리가 꺼져 있어 객체 { $name }에 버전이 없습니다
errors-package-no-shadow = 사물 { $name }에 $package 섀도우가 없습니다. 배포된 것이 없습니다
errors-package-no-shadow-hint = `fleetctl packages config status`가 켜짐이면, 패키지 버전을 배포하는 작업이 섀도우를 씁니다
errors-package-no-version = 패키지 { $package }에 버전 { $version }이(가) 없습니다
errors-package-no-version-hint = `{ $command }` 명령으로 버전 목록을 볼 수 있습니다
errors-package-not-indexed = 플릿 인덱싱이 디바이스의 $package 섀도우를 인덱싱하지 않습니다
errors-package-not-published = 패키지 { $package }의 버전 { $version }은(는) 게시된 적이 없는 초안입니다
errors-package-not-published-hint = 디바이스의 버전은 게시되었거나 사용 중단된 버전이어야 합니다
errors-package-role = 역할 { $name }을(를) 사용할 수 없습니다
errors-package-still-draft = 패키지 { $package }의 버전 { $version }은(는) 펌웨어와 함께 만들어졌으나 초안으로 남습니다: { $why }
errors-package-version-deprecated = 패키지 { $package }의 버전 { $version }이(가) 이미 있으며, 사용 중단되었습니다
errors-package-version-draft = 패키지 { $package }의 버전 { $version }이(가) 이미 있으며, 아티팩트가 다른 초안입니다
errors-package-version-exists-hint = 게시된 것은 변경할 수 없으므로 다른 버전을 선택하십시오
errors-package-version-published = 패키지 { $package }의 버전 { $version }이(가) 이미 게시되어 있습니다
errors-version-attribute-name = { $name }은(는) 속성 이름이 아닙니다. 문자, 숫자 및 _ . , @ / : # - 1~128자여야 합니다
errors-version-attribute-value = 속성 { $name }의 값이 비어 있거나, 1024자를 넘거나, 제어 문자를 포함합니다
errors-version-attributes = 속성이 모두 합쳐 { $found }바이트이며, 최대 3072바이트입니다
errors-version-description = 설명이 { $found }자이며, 최대 1024자입니다
errors-version-empty-firmware = 펌웨어 파일이 비어 있습니다
errors-version-empty-sbom = SBOM 파일이 비어 있습니다

## Jobs

errors-create-deprecated = 패키지 { $package }의 버전 { $version }은(는) 사용 중단되었습니다
errors-create-deprecated-hint = 그래도 설치하려면 --allow-deprecated를 지정하십시오
errors-create-description-character = 설명에 제어 문자가 있습니다: { $found }
errors-create-description-long = 설명이 { $found }자이며, 최대 2028자입니다
errors-create-draft = 패키지 { $package }의 버전 { $version }은(는) 초안이며, 초안은 배포할 수 없습니다
errors-create-draft-hint = 먼저 게시하십시오: { $command }
errors-create-no-artifact = 패키지 { $package }의 버전 { $version }에 문서에 URL을 넣을 펌웨어가 없습니다
errors-create-no-artifact-hint = --document로 직접 작성한 문서를, --package와 --version으로 버전을 지정하십시오
errors-create-no-default = 패키지 { $package }에 기본 버전이 없으므로 버전을 지정해야 합니다
errors-create-no-default-hint = --version을 지정하십시오. `{ $command }` 명령으로 버전 목록을 볼 수 있습니다
errors-create-no-group-hint = `aws iot list-thing-groups`로 그룹 목록을 볼 수 있습니다. 프로비저닝은 Fleet-* 그룹을 만듭니다
errors-create-no-role = AWS IoT가 펌웨어 URL에 서명할 때 사용할 역할 { $name }이(가) 없습니다
errors-create-no-role-other = --role로 다른 역할을 지정하십시오
errors-create-no-role-provision = `fleetctl provision`은 다른 것이 모두 있어도 이 역할을 만듭니다
errors-create-not-one-version = 문서에 패키지와 버전이 없는 자리 표시자가 있으며, 이는 작업이 설치하는 버전 하나를 뜻합니다. 작업이 설치하는 것: { $found }
errors-create-taken = 다른 작업 { $id }이(가) 이미 있습니다({ $status })
errors-create-taken-other = 다른 --job-id를 지정하십시오
errors-create-taken-show = `{ $command }` 명령으로 그 작업을 볼 수 있습니다
errors-create-targets = 작업의 대상은 사물과 그룹 1~100개이며, { $found }개는 지정할 수 없습니다
errors-create-targets-hint = 모두를 담은 그룹은 대상 하나로 셉니다: `fleetctl groups create`
errors-create-two-versions = 작업이 패키지 { $package }의 두 버전 { $first }, { $second }을(를) 설치하게 됩니다
errors-create-versions = 작업은 패키지 버전을 25개까지 설치할 수 있으며, { $found }개는 설치할 수 없습니다
errors-job-being-deleted = 작업 { $job }은(는) 이미 삭제 중입니다
errors-job-changed = 확인한 뒤에 작업 { $job }이(가) 새로 만들어졌습니다
errors-job-deletions = 작업 { $job }을(를) 삭제하지 못했습니다. { $seconds }초 동안 다른 작업 10개가 삭제 중이었습니다
errors-job-deletions-hint = AWS는 작업을 한 번에 10개까지 삭제합니다. 나중에 같은 명령을 다시 실행하십시오
errors-job-missing = 작업 { $job }이(가) 없습니다
errors-job-missing-hint = `fleetctl jobs list`로 작업 목록을 볼 수 있습니다
errors-job-no-execution = 사물 { $thing }에 작업 { $job }의 실행이 없습니다
errors-job-no-execution-hint = `{ $command }` 명령으로 실행 목록을 볼 수 있습니다
errors-job-no-execution-number = 사물 { $thing }에 작업 { $job }의 { $number }번 실행이 없습니다
errors-job-not-seen = { $seconds }초가 지났지만 작업 { $job }은(는) 아직 { $status } 상태입니다
errors-job-not-seen-hint = `{ $command }` 명령으로 현재 상태를 볼 수 있습니다
errors-job-over = 작업 { $job }은(는) { $status } 상태이므로 취소할 수 없습니다
errors-job-over-hint = 아직 IN_PROGRESS인 실행도 취소하려면 --force를 지정하십시오
errors-simulate-not-begun = 작업 { $job }은(는) SCHEDULED 상태이므로 디바이스가 아직 시작할 수 없습니다
errors-simulate-not-begun-hint = 시작 시각은 `{ $command }` 명령으로 볼 수 있습니다. 로컬 AWS에서는 `fleetctl local clock advance`로 시계를 그 시각까지 돌립니다
errors-simulate-not-begun-next = 작업 { $job }은(는) SCHEDULED 상태이므로 디바이스가 아직 시작할 수 없습니다. 시작 시각: { $next }
errors-simulate-stopped = 실행을 확인하는 동안 중지되어 아무것도 보고하지 않았습니다

## Settings, documents and comments of jobs

errors-abort-least = minNumberOfExecutedThings는 1 이상이어야 합니다. 지정한 값: { $found }
errors-abort-threshold = thresholdPercentage는 0보다 크고 100 이하이며 소수점 두 자리까지여야 합니다. 지정한 값: { $found }
errors-comment-control = 취소 설명은 제어 문자가 없는 한 줄이어야 합니다
errors-comment-length = 취소 설명은 1~2028자여야 합니다. 지정한 길이: { $found }
errors-document-half-named = { $placeholder }: 패키지와 버전은 둘 다 지정하거나 둘 다 생략해야 합니다
errors-document-long = 작업 문서가 { $found }자이며, 최대 32768자입니다
errors-document-name = { $placeholder }: { $wrong }
errors-document-nested = { $placeholder }: 아티팩트의 URL은 다른 자리 표시자 안에 넣을 수 없습니다
errors-document-no-json = 작업 문서가 JSON이 아닙니다: { $why }
errors-document-not-alone = { $placeholder }: 모든 속성을 뜻하는 자리 표시자는 옆에 다른 것 없이 단독으로 JSON 값이어야 합니다
errors-document-null = { $placeholder }: $null은 문서에서 지정할 수 있는 버전이 아닙니다
errors-document-unterminated = 작업 문서에 ${"{"}로 시작하고 끝나지 않은 자리 표시자가 있습니다: { $text }
errors-reason-code = 사유 코드는 WRONG_VERSION과 같이 A-Z, 0-9, _ 1~128자여야 합니다
errors-retry-many = 모든 조건의 재시도는 합쳐 최대 10회여야 합니다. 지정한 값: { $found }
errors-retry-twice = 실패 유형마다 재시도 조건은 하나여야 하고, ALL은 단독으로 지정해야 합니다
errors-rollout-criterion = rateIncreaseCriteria에는 1 이상의 numberOfNotifiedThings 또는 numberOfSucceededThings가 필요합니다
errors-rollout-factor = incrementFactor는 1.1~5이며 소수점 한 자리여야 합니다. 지정한 값: { $found }
errors-rollout-rate = { $name } 값은 1~1000이어야 합니다. 지정한 값: { $found }
errors-settings-end = 작업은 시작하고 30분 이상 지난 뒤, 지금부터 2년 안에 끝나야 합니다(UTC). { $time }은(는) 여기에 맞지 않습니다
errors-settings-end-behavior = 종료 시 동작에는 종료 시각이 필요합니다
errors-settings-give-continuous = --continuous를 지정하십시오
errors-settings-retry-rejected = REJECTED인 실행은 재시도하지 않습니다. FAILED, TIMED_OUT 또는 ALL을 지정하십시오
errors-settings-start = 작업은 지금부터 30분 후~1년 후에 시작해야 합니다(UTC). { $time }은(는) 여기에 맞지 않습니다
errors-settings-time = { $text }은(는) 시각이 아닙니다. YYYY-MM-DDTHH:MM(UTC) 형식으로 입력하십시오
errors-settings-timeout = IN_PROGRESS 제한 시간은 1~10080분이어야 합니다. 지정한 값: { $found }
errors-settings-url-seconds = 미리 서명된 URL의 유효 시간은 60~3600초여야 합니다. 지정한 값: { $found }
errors-settings-windows-of-snapshot = 유지 관리 기간은 연속 작업에만 사용할 수 있습니다
errors-status = { $found }은(는) 상태가 아닙니다. 상태: { $allowed }
errors-success-rate = { $value }은(는) 성공률이 아닙니다. 0~100의 정수 퍼센트여야 합니다
errors-window-cron = 유지 관리 기간의 startTime { $text }은(는) cron 표현식이 아닙니다: { $why }
errors-window-duration = 유지 관리 기간의 길이는 1~1430분이어야 합니다. 지정한 값: { $found }

## Commands

errors-argument-condition = { $value }은(는) 파라미터 { $name }에 사용할 수 없는 값입니다: { $condition }
errors-argument-fixed = 파라미터 { $name }의 값은 항상 명령이 정합니다
errors-argument-missing = 파라미터 { $name }에 값이 필요합니다: { $wanted }
errors-argument-static = 명령에 파라미터가 없으므로 { $name }을(를) 지정할 수 없습니다
errors-argument-type = { $value }은(는) 파라미터 { $name }에 사용할 수 없는 값입니다. 필요한 값: { $wanted }
errors-argument-unknown = 파라미터 { $name }이(가) 없습니다. 파라미터: { $known }
errors-command-arguments = 이 파라미터로는 명령을 실행할 수 없습니다
errors-command-arguments-hint = 각각 --param NAME=VALUE로 지정하십시오. 설명은 `fleetctl commands show`로 볼 수 있습니다
errors-command-deprecated = 명령 { $id }은(는) 사용 중단되어 실행할 수 없습니다
errors-command-deprecated-hint = `{ $command }` 명령으로 다시 실행할 수 있게 됩니다
errors-command-description = 설명은 1~256자여야 합니다. 지정한 길이: { $found }
errors-command-exists = 명령 { $id }이(가) 다른 페이로드로 이미 있습니다
errors-command-exists-hint = 다른 이름을 지정하거나 `{ $command }` 명령으로 확인하십시오
errors-command-in-use =
    { $count ->
        [1] 명령 { $id }이(가) 사용 중입니다. 끝나지 않은 실행: { $first }
       *[other] 명령 { $id }이(가) 사용 중입니다. { $first }을(를) 비롯해 실행 { $count }개가 끝나지 않았습니다
    }
errors-command-in-use-cancel = `{ $command }` 명령으로 실행을 취소할 수 있습니다
errors-command-in-use-wait = 디바이스가 응답하거나 제한 시간이 지날 때까지 기다리십시오
errors-command-missing = 명령 { $id }이(가) 없습니다
errors-command-missing-hint = `fleetctl commands list`로 명령 목록을 볼 수 있습니다
errors-command-no-execution = 실행 { $id }이(가) 없습니다
errors-command-no-execution-history = `fleetctl commands history`로 실행 목록을 볼 수 있습니다
errors-command-no-execution-thing = AWS는 실행을 ID와 디바이스의 조합으로 찾으므로 --thing을 지정하십시오
errors-command-no-targets = 그룹에 멤버가 없어 명령을 실행할 대상이 없습니다
errors-command-no-targets-hint = 동적 그룹은 인덱스가 멤버를 찾으면 채워집니다
errors-command-not-taken = 실행 { $id }을(를) 취소하지 못했습니다. 아직 { $status } 상태입니다
errors-command-not-taken-look = 디바이스가 동시에 응답했을 수 있으니 상태를 다시 확인하십시오
errors-command-not-taken-publish = 호출자에게 응답 주제에 대한 iot:Publish 권한이 필요합니다
errors-command-over = 실행 { $id }은(는) 끝났습니다: { $status }
errors-command-over-hint = 끝난 실행은 취소할 수 없습니다. 결과를 되돌리는 다른 명령을 실행하십시오
errors-command-payload = 페이로드를 사용할 수 없습니다: { $why }
errors-command-pending = 명령 { $id }은(는) 삭제 중이며, AWS에서 최대 12시간이 걸립니다
errors-command-pending-hint = 다른 이름으로 만드십시오
errors-command-predefined = 명령 { $id }은(는) 워크숍의 템플릿 명령입니다
errors-command-predefined-hint = `fleetctl cleanup`은 워크숍에 속한 리소스를 삭제합니다
errors-command-unused = 파라미터 { $name }이(가) 선언되었지만 페이로드에 자리 표시자가 없습니다
errors-payload-long = { $length }바이트이며, 최대 { $most }바이트입니다
errors-payload-no-json = JSON이 아닙니다: { $why }
errors-payload-no-object = JSON 객체여야 합니다. 예: {"{"}"action":"lock"{"}"}
errors-payload-placeholder = { $text }은(는) 자리 표시자가 아닙니다. ${"{"}aws:iot:commandexecution::parameter:NAME{"}"} 형식으로 입력하십시오

## Devices and MQTT

errors-device-no-key = 인증서 { $id }의 프라이빗 키가 폴더에 없습니다
errors-device-no-policy = IoT 정책 { $name }이(가) 없습니다
errors-device-no-policy-hint = 없을 때 만드는 것은 WorkshopDevicePolicy뿐입니다. 이 정책을 사용하려면 --policy를 빼십시오
errors-device-no-thing-hint = `{ $command }` 명령으로 사물을 만들 수 있습니다
errors-device-not-active = 인증서 { $id }이(가) { $status } 상태입니다
errors-device-not-enrolled = 여기에 { $name }의 폴더가 없습니다
errors-device-not-enrolled-hint = `{ $command }` 명령으로 등록할 수 있습니다. 폴더가 다른 곳에 있으면 --dir DIR을 지정하십시오
errors-device-others-policy = IoT 정책 { $name }은(는) 다른 소유자의 것입니다. workshop 태그의 값이 다릅니다
errors-device-others-policy-hint = --policy로 디바이스에 사용할 수 있는 정책의 이름을 지정하십시오
errors-device-revoke-hint = `{ $command }` 명령으로 등록을 취소한 다음 다시 등록하십시오
errors-device-shared = 인증서 { $id }이(가) { $other }에도 연결되어 있습니다
errors-device-shared-hint = 먼저 다른 사물에서 분리하거나 직접 삭제하십시오. 그대로 두었습니다
errors-folder-hint = --dir DIR로 디바이스 폴더를 다른 곳에 보관할 수 있습니다
errors-mqtt-busy = 브로커가 사용 중입니다
errors-mqtt-identity = 클라이언트의 인증서, 키 또는 인증 기관을 사용할 수 없습니다
errors-mqtt-invalid = { $what }을(를) 보낼 수 없습니다: { $why }
errors-mqtt-not-authorized = 인증서 또는 정책이 허용하지 않습니다
errors-mqtt-not-granted = { $filter } 구독이 허용되지 않았습니다: { $why }
errors-mqtt-not-taken = { $topic }에 보낸 메시지를 받아들이지 않았습니다: { $why }
errors-mqtt-other = { $name }(이유 코드 { $code })
errors-mqtt-other-client = 다른 클라이언트가 { $client }(으)로 계속 연결되어 있습니다
errors-mqtt-other-client-hint = 다른 클라이언트를 중지하십시오. 클라이언트 ID는 동시에 한 번만 연결할 수 있습니다
errors-mqtt-over = 연결이 끝났습니다: { $why }
errors-mqtt-policy-hint = WorkshopDevicePolicy는 디바이스가 자신의 작업, 섀도우, 명령의 주제만 사용하도록 허용합니다: $aws/things/THING/… 및 $aws/commands/things/THING/…
errors-mqtt-port-hint = MQTT는 프록시를 거치지 않고 브로커에 직접 연결합니다. 포트가 열려 있는지 확인하십시오
errors-mqtt-refused = 브로커가 거부합니다: { $why }
errors-mqtt-taken-over = 다른 클라이언트가 같은 ID로 연결했습니다
errors-mqtt-unreachable = { $broker }의 브로커에 연결할 수 없습니다

## The local AWS

errors-listen = { $address }에서 수신 대기할 수 없습니다: { $cause }
errors-listen-hint = --address에는 이 컴퓨터의 주소를, --port에는 사용할 수 있는 포트를 지정하십시오
errors-listen-in-use = 다른 --port를 지정하거나, 빈 포트를 사용하려면 --port를 빼십시오
errors-listen-remote = 다른 컴퓨터에서 { $address }에 접근할 수 있고, 로컬 AWS는 널리 알려진 자격 증명을 받아들입니다. 의도한 것이라면 --allow-remote를 지정하십시오
errors-local-ca = 로컬 인증 기관을 사용할 수 없습니다: { $cause }
errors-local-fault-duration = 결함 { $part }을(를) 이해할 수 없습니다. 50ms와 같은 시간이 필요합니다. seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%와 같은 부분을 ';'로 연결하십시오
errors-local-fault-no-value = 결함 { $part }을(를) 이해할 수 없습니다. 값이 없습니다. seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%와 같은 부분을 ';'로 연결하십시오
errors-local-fault-number = 결함 { $part }을(를) 이해할 수 없습니다. 숫자가 필요합니다. seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%와 같은 부분을 ';'로 연결하십시오
errors-local-fault-percentage = 결함 { $part }을(를) 이해할 수 없습니다. 0%~100%의 백분율이 필요합니다. seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%와 같은 부분을 ';'로 연결하십시오
errors-local-fault-unknown = 결함 { $part }을(를) 이해할 수 없습니다. 그런 결함이 없습니다. seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%와 같은 부분을 ';'로 연결하십시오
errors-served-already = 로컬 AWS가 이미 이 상태 디렉터리를 { $url }에서 제공하고 있습니다(프로세스 { $process }). 중지하거나 다른 --state-dir을 지정하십시오
errors-state-database = { $path }의 상태를 사용할 수 없습니다: { $cause }
errors-state-database-hint = 디스크 공간과 파일의 쓰기 권한을 확인하거나 다른 --state-dir DIR을 지정하십시오
errors-state-directory = 상태 디렉터리 { $path }에 쓸 수 없습니다: { $cause }
errors-state-directory-hint = --state-dir DIR로 쓸 수 있는 디렉터리를 지정하십시오
errors-state-foreign = { $path }은(는) 로컬 AWS의 상태가 아닙니다. 다른 --state-dir을 지정하십시오
errors-state-memory = 메모리의 상태는 그것을 만든 명령과 함께 사라지므로 볼 것이 없습니다
errors-state-memory-hint = --state-dir에 디렉터리를 지정하십시오
errors-state-newer = { $path }은(는) 더 새로운 fleetctl에서 작성되었습니다(스키마 { $found }, 이 버전은 { $known }까지). fleetctl을 업데이트하거나 다른 --state-dir을 지정하십시오
errors-state-no-home = 로컬 AWS를 보관할 홈 디렉터리가 없습니다
errors-state-no-home-hint = --state-dir DIR을 지정하거나, 보관하지 않으려면 --state-dir :memory:를 지정하십시오

## Files

errors-file-find = { $path }을(를) 찾을 수 없습니다: { $cause }
errors-file-no-file = { $path }은(는) 파일이 아닙니다
errors-file-read = { $path }을(를) 읽을 수 없습니다: { $cause }
errors-file-write = { $path }에 쓸 수 없습니다: { $cause }
errors-folder-delete = { $path }을(를) 삭제할 수 없습니다
errors-folder-key = { $path }에 키를 만들 수 없습니다
errors-folder-make = { $path }을(를) 만들 수 없습니다
errors-folder-of-other = { $name }의 폴더입니다
errors-folder-other-place = 디바이스가 계정 { $account }, { $region }에 등록되어 있습니다
errors-folder-read = { $path }을(를) 읽을 수 없습니다
errors-folder-use = { $path }을(를) 사용할 수 없습니다
errors-folder-write = { $path }에 쓸 수 없습니다

## Names. $value is the name in quotes, $wrong and $allowed are messages of this section.

errors-account-form = { $value }은(는) AWS 계정 ID가 아닙니다. 정확히 12자리 숫자여야 합니다
errors-name-allowed-bucket = 소문자, 숫자, 점, 하이픈 3~63자, 양 끝은 문자 또는 숫자
errors-name-allowed-catalog-128 = 문자, 숫자, 하이픈, 밑줄, 점 1~128자
errors-name-allowed-certificate = 소문자 16진수 64자
errors-name-allowed-iam-128 = 문자, 숫자 및 _ + = , . @ - 1~128자
errors-name-allowed-iam-64 = 문자, 숫자 및 _ + = , . @ - 1~64자
errors-name-allowed-id = 문자, 숫자, 하이픈, 밑줄 1~64자
errors-name-allowed-registry-128 = 문자, 숫자, 하이픈, 밑줄, 콜론 1~128자
errors-name-allowed-registry-20 = 문자, 숫자, 하이픈, 밑줄, 콜론 1~20자
errors-name-allowed-shadow = 문자, 숫자, 하이픈, 밑줄, 콜론, 달러 기호 1~64자
errors-name-allowed-version = 문자, 숫자, 하이픈, 밑줄, 점 1~64자, 문자 또는 숫자 하나 이상
errors-name-bucket = { $value }은(는) 버킷 이름이 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-certificate = { $value }은(는) 인증서 ID가 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-command = { $value }은(는) 명령 ID가 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-command-execution = { $value }은(는) 명령 실행 ID가 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-group = { $value }은(는) 사물 그룹 이름이 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-job = { $value }은(는) 작업 ID가 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-package = { $value }은(는) 패키지 이름이 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-policy = { $value }은(는) 정책 이름이 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-prefix = { $value }은(는) 사물 이름의 접두사가 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-role = { $value }은(는) 역할 이름이 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-role-policy = { $value }은(는) 역할 정책 이름이 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-shadow = { $value }은(는) 섀도우 이름이 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-thing = { $value }은(는) 사물 이름이 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-thing-type = { $value }은(는) 사물 유형 이름이 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-version = { $value }은(는) 패키지 버전 이름이 아닙니다: { $wrong }. 허용: { $allowed }
errors-name-wrong-character = 문자 { $character }은(는) 허용되지 않음
errors-name-wrong-dots = 점 두 개를 이어 쓸 수 없음
errors-name-wrong-empty = 비어 있음
errors-name-wrong-ends = 문자 또는 숫자로 시작하고 끝나야 함
errors-name-wrong-ip = IP 주소 형식일 수 없음
errors-name-wrong-long = { $length }자이며, 최대 { $most }자
errors-name-wrong-no-letter = 문자나 숫자가 없음
errors-name-wrong-short = { $length }자이며, 최소 { $least }자
errors-region-form = { $value }은(는) AWS 리전이 아닙니다. us-east-1 또는 us-gov-west-1과 같은 형식이어야 합니다
errors-tag-form = { $text }은(는) 태그가 아닙니다. KEY=VALUE 형식으로 입력하십시오
errors-tag-key = 태그 키는 1~128자여야 하지만 { $key }은(는) { $length }자입니다
errors-tag-reserved = { $key }은(는) 사용할 수 없는 태그 키입니다. aws:로 시작하는 키는 예약되어 있습니다
errors-tag-value = 태그 값은 최대 256자이지만 { $key }의 값은 { $length }자입니다

## Values of options. Words in capitals stand for what is to be written and follow the help.

errors-rate-bucket = { $text }은(는) 속도를 조절하는 할당량 항목이 아닙니다. 항목: { $buckets }
errors-rate-form = { $text }은(는) 속도가 아닙니다. things=200과 같이 BUCKET=N 또는 BUCKET=off로 입력하십시오
errors-rate-number = { $text }은(는) 속도가 아닙니다. off이거나 0보다 크고 1000000 이하인 초당 요청 수여야 합니다
errors-value-abort = FAILED:10%:5와 같은 형식이어야 합니다. 이는 디바이스 5대 이상이 작업을 끝낸 뒤 10% 이상이 FAILED이면 작업을 취소한다는 뜻입니다. FAILED 대신 REJECTED, TIMED_OUT, ALL을 쓸 수 있습니다
errors-value-address = 127.0.0.1과 같은 IP 주소여야 합니다
errors-value-country = { $text }은(는) 국가 코드가 아닙니다. US와 같은 두 글자여야 합니다
errors-value-endpoint = http://HOST:PORT 또는 https://HOST 형식이어야 합니다
errors-value-language = { $text }은(는) 지원하는 언어가 아닙니다: { $languages }
errors-value-lapse = 30s, 5m, 1h30m, 2d와 같이 음수가 아닌 시간이어야 합니다
errors-value-minutes = 30m, 2h, 1d와 같이 분 단위로 떨어지는 시간이어야 합니다
errors-value-number = 숫자여야 합니다
errors-value-range = { $value }은(는) { $range } 범위에 있지 않습니다
errors-value-retry = FAILED=3, TIMED_OUT=1, ALL=2와 같은 형식이고 재시도는 모두 합쳐 최대 10회여야 합니다
errors-value-role = 역할의 이름이거나 arn:aws:iam::123456789012:role/NAME 형식이어야 합니다
errors-value-seconds = 60s~1h이고 초 단위로 떨어지는 시간이어야 합니다
errors-value-too-large = 숫자가 너무 큽니다
errors-value-whole-number = 정수여야 합니다
errors-value-window = 'cron(0 2 * * ? *)=1h'와 같은 형식이어야 합니다. 시작 시각(UTC)과 지속 시간(분 또는 시간)입니다

## A command line that is wrong

errors-line-commands = 명령: { $commands }
errors-line-conflict = 인수 '{ $option }'은(는) 다음과 함께 사용할 수 없습니다: { $others }
errors-line-did-you-mean = { $near }을(를) 입력하려고 했습니까?
errors-line-invalid = '{ $option }'의 값 '{ $value }'이(가) 잘못되었습니다
errors-line-local-conflict = --local에는 자체 계정이 있으므로 { $option } 옵션과 함께 사용할 수 없습니다
errors-line-missing = 필수 인수 { $count }개가 지정되지 않았습니다: { $missing }
errors-line-more = 자세한 내용은 '--help'를 참조하십시오.
errors-line-no-command = 알 수 없는 하위 명령 '{ $command }'
errors-line-no-equals = '{ $option }'의 값 앞에 등호가 필요합니다
errors-line-no-subcommand = 명령이 빠졌습니다
errors-line-number-of-values = '{ $option }'에는 값이 { $wanted }개 필요하지만 { $found }개가 지정되었습니다
errors-line-possible = 사용할 수 있는 값: { $values }
errors-line-too-many = '{ $option }'에 불필요한 값 '{ $value }'이(가) 있습니다. 값을 더 지정할 수 없습니다
errors-line-twice = 인수 '{ $option }'은(는) 여러 번 지정할 수 없습니다
errors-line-unexpected = 예상하지 못한 인수 '{ $argument }'이(가) 있습니다
errors-line-utf8 = 명령줄에 UTF-8이 아닌 단어가 있습니다
errors-line-value = { $option }: { $why }
errors-line-value-required = '{ $option }'에 값이 필요하지만 지정되지 않았습니다
errors-line-value-why = { $option } { $value }: { $why }

## Help. These are headings and notes; what they explain is in help.ftl.

errors-help-aliases = {"["}별칭: { $names }]
errors-help-arguments = 인수:
errors-help-commands = 명령:
errors-help-default = {"["}기본값: { $value }]
errors-help-exit-codes = 종료 코드:
errors-help-for-whom = 대상:
errors-help-global = 전역 옵션:
errors-help-how-fast = 속도:
errors-help-less = 도움말 출력(요약은 '-h')
errors-help-more = 도움말 출력(자세한 내용은 '--help')
errors-help-options = 옵션:
errors-help-possible = {"["}사용할 수 있는 값: { $values }]
errors-help-urls = 펌웨어 URL:
errors-help-usage = 사용법:
errors-help-version = 버전 출력
errors-help-what = 내용:
errors-help-what-if = 문제가 생겼을 때:
errors-help-when = 일정:

## What the exit codes mean

errors-exit-bug = fleetctl의 버그
errors-exit-declined = 동의하지 않았거나 물어볼 사용자가 없음
errors-exit-denied = AWS가 거부함: 자격 증명이 없거나 만료됨, 액세스 거부됨
errors-exit-done = 완료했거나 계획을 출력함
errors-exit-incomplete = 일부 단계가 실패함. 요약에 표시됨
errors-exit-interrupted = 중단됨. 완료한 것은 요약에 표시됨
errors-exit-resource = 지정한 리소스가 없거나, 이미 있거나, 충돌함
errors-exit-settings = 잘못된 설정 또는 입력 파일
errors-exit-timed-out = 대기 시간이 지남
errors-exit-unreachable = AWS에 연결할 수 없거나 스로틀링이 한도를 넘음
errors-exit-usage = 잘못된 명령줄

## A bug in fleetctl

errors-bug = fleetctl { $version }의 버그입니다: { $what }
errors-bug-goes-on = 이미 한 것은 유지됩니다. 같은 명령을 다시 실행하면 중단된 곳부터 계속합니다
errors-bug-report = RUST_BACKTRACE=1을 설정해 다시 실행하고 출력을 보고서에 첨부하십시오
