# The local AWS.

## The clock

local-clock-ahead = 실제 시각보다 { $by } 빠름
local-clock-as-wall = 실제 시각과 같음
local-clock-no-time = 시계를 얼마나 돌릴지 지정되지 않아 아무것도 변경하지 않았습니다
local-clock-no-time-hint = 시간을 지정하십시오: { $command }
local-clock-question = 이동할 시간(예: 30s, 5m, 1h30m, 2d):

## What it does: `local coverage`

local-coverage-count = API { $all }개 중 { $built }개 지원
local-coverage-others = 나머지는 501 NotImplemented로 응답합니다(전체 목록: --output json)

## What it holds: `local status`

local-holds-nothing = 아직 없음
local-kind-billing-groups = 결제 그룹
local-kind-buckets = 버킷
local-kind-ca-certificates = CA 인증서
local-kind-certificates = 인증서
local-kind-command-executions = 명령 실행
local-kind-commands = 명령
local-kind-fleet-metrics = 플릿 지표
local-kind-iam-policies = IAM 정책
local-kind-iam-roles = IAM 역할
local-kind-iot-policies = IoT 정책
local-kind-job-executions = 작업 실행
local-kind-job-templates = 작업 템플릿
local-kind-jobs = 작업
local-kind-objects = 객체
local-kind-package-versions = 패키지 버전
local-kind-packages = 패키지
local-kind-retained-messages = 보존된 메시지
local-kind-shadows = 섀도우
local-kind-thing-groups = 사물 그룹
local-kind-thing-types = 사물 유형
local-kind-things = 사물
local-label-clock = 시계
local-label-holds = 내용
local-label-served = 제공 주소
local-label-state = 상태
local-nobody-serves = 제공 중 아님

## Other commands

local-not-served = { $directory }의 로컬 AWS가 제공되고 있지 않습니다
local-not-served-hint = 다른 터미널에서 시작하십시오: { $command }
local-reset-empty = { $directory }은(는) 비어 있습니다
local-reset-question = { $directory }에 있는 로컬 AWS의 리소스 { $count }개를 모두 지울까요?
local-reset-served = { $directory }이(가) { $url }에서 제공되고 있어, 지우면 클라이언트가 데이터를 잃습니다
local-reset-served-hint = 먼저 `fleetctl local serve`를 중지하십시오
local-serve-ready = 로컬 AWS가 준비되었습니다. 다른 터미널에서:
local-serve-remote = 다른 컴퓨터에서 { $address }에 접근할 수 있고 자격 증명은 널리 알려져 있습니다. 접근할 수 있는 사람은 누구나 이 로컬 AWS의 모든 것을 읽고 변경할 수 있습니다
local-serve-stopped = 중지됨
local-serve-stops = Ctrl-C로 중지합니다
