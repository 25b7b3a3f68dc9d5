# Jobs.

## What several commands say

jobs-next = 다음: { $command }
jobs-statements = { $first }; { $second }

## Picking a job from a list

jobs-pick-act = { $place }에서 디바이스를 시뮬레이션할 작업
jobs-pick-act-none = 디바이스를 시뮬레이션할 작업이 없습니다: IN_PROGRESS인 작업 없음
jobs-pick-cancel = { $place }에서 취소할 작업
jobs-pick-cancel-none = 취소할 작업이 없습니다: SCHEDULED 또는 IN_PROGRESS인 작업 없음
jobs-pick-completed = 완료 { $at }
jobs-pick-created = 생성 { $at }
jobs-pick-delete = { $place }에서 삭제할 작업
jobs-pick-delete-none = 삭제할 작업이 없습니다: COMPLETED 또는 CANCELED인 작업 없음
jobs-pick-look = { $place }에서 살펴볼 작업
jobs-pick-make-one = `{ $command }` 명령으로 만들 수 있습니다
jobs-pick-look-none = 살펴볼 작업이 없습니다
jobs-pick-prompt = 번호 또는 작업 ID:
jobs-pick-prompt-several = 번호 또는 작업 ID(쉼표로 구분):
jobs-pick-unknown = { $answer }은(는) 목록의 번호도 작업도 아닙니다
jobs-pick-unnamed = JOB이 지정되지 않았고, 선택할 터미널도 없어 아무것도 변경하지 않았습니다
jobs-pick-unnamed-hint = `fleetctl jobs list`로 작업 목록을 볼 수 있습니다
jobs-pick-watch = { $place }에서 모니터링할 작업
jobs-pick-watch-none = 모니터링할 작업이 없습니다: SCHEDULED 또는 IN_PROGRESS인 작업 없음

## Creating a job: before and after

jobs-create-ask = { $place }에서 디바이스 { $count }대를 대상으로 작업 { $job }을(를) 만들까요?
jobs-create-ask-at-most = { $place }에서 최대 디바이스 { $count }대를 대상으로 작업 { $job }을(를) 만들까요?
jobs-create-grows-when = 증가하는 속도에는 증가 조건이 필요합니다
jobs-create-grows-when-hint = --increase-after-notified N 또는 --increase-after-succeeded N을 지정하십시오
jobs-create-kept = 유지함: { $job }
jobs-create-made = 생성함: { $job }
jobs-create-nobody-agrees = 작업이 맞는지 물어볼 터미널이 없어 아무것도 변경하지 않았습니다
jobs-create-nobody-agrees-hint = --yes를 지정하거나, 미리 보려면 --dry-run을 지정하십시오
jobs-create-nobody-says-what = 작업의 내용을 물어볼 수 없어 아무것도 변경하지 않았습니다
jobs-create-nobody-says-what-hint = --package와 --version 또는 --document를 지정하십시오
jobs-create-nobody-says-whom = 작업의 대상을 물어볼 수 없어 아무것도 변경하지 않았습니다
jobs-create-nobody-says-whom-hint = --group 또는 --thing을 지정하십시오
jobs-create-stdin-unreadable = 표준 입력을 읽을 수 없습니다: { $cause }

## Creating a job: the questions

jobs-ask-abort = 중단 규칙은 실패한 디바이스의 비율이 너무 커지면 작업을 취소합니다
jobs-ask-abort-add = 중단 규칙을 추가할까요?
jobs-ask-abort-least = 작업을 끝낸 디바이스가 최소 몇 대일 때부터
jobs-ask-abort-percent = 몇 퍼센트부터
jobs-ask-abort-type = 집계 대상: FAILED, REJECTED, TIMED_OUT, ALL
jobs-ask-abort-type-unknown = { $answer }은(는) FAILED, REJECTED, TIMED_OUT, ALL 중 하나가 아닙니다
jobs-ask-configure = 구성할까요?
jobs-ask-configure-why = 롤아웃 속도, 중단 규칙, 제한 시간, 재시도로 잘못된 업데이트의 확산을 막습니다
jobs-ask-description = 설명
jobs-ask-document = 문서
jobs-ask-document-how = 한 줄로 된 JSON 문서 또는 문서가 든 파일의 이름. 예:
jobs-ask-document-stdin = 표준 입력은 응답을 입력하는 데 사용 중입니다
jobs-ask-found = 사물 그룹 { $groups }개, 패키지 { $packages }개 발견
jobs-ask-groups = 그룹(예: 1,3):
jobs-ask-groups-list = 그룹
jobs-ask-how-answers-work = Enter를 누르면 대괄호 안의 값이 선택됩니다. Ctrl-C로 나갑니다
jobs-ask-id = 작업 ID
jobs-ask-increase = 늘리는 기준: 알림을 받은 디바이스(notified) 또는 성공한 디바이스(succeeded)
jobs-ask-increase-unknown = { $answer }은(는) notified도 succeeded도 아닙니다
jobs-ask-list-more = 외 { $count }개(이름으로 지정 가능)
jobs-ask-no-groups = 작업의 대상이 될 사물 그룹이 없습니다
jobs-ask-no-groups-fleet = `fleetctl provision`은 플릿과 그룹을 만듭니다
jobs-ask-no-groups-things = 개별 사물은 --thing으로 지정하십시오
jobs-ask-no-number = { $answer }은(는) 여기에 맞는 숫자가 아닙니다
jobs-ask-no-packages = 작업으로 설치할 패키지가 없습니다
jobs-ask-no-packages-hint = `fleetctl provision`은 여러 개를, `fleetctl packages create`는 하나를 만듭니다
jobs-ask-no-version = 패키지 { $package }에 게시된 버전이 없습니다
jobs-ask-no-version-hint = `{ $command }` 명령으로 추가할 수 있습니다
jobs-ask-none-given =
    { $kind ->
        [package] 패키지를 하나 이상 지정하십시오
        [version] 버전을 하나 이상 지정하십시오
       *[group] 그룹을 하나 이상 지정하십시오
    }
jobs-ask-not-listed =
    { $kind ->
        [package] { $answer }은(는) 목록에 있는 패키지가 아닙니다
        [version] { $answer }은(는) 목록에 있는 버전이 아닙니다
       *[group] { $answer }은(는) 목록에 있는 그룹이 아닙니다
    }
jobs-ask-not-listed-several =
    { $kind ->
        [package] 목록에 없는 패키지: { $answers }
        [version] 목록에 없는 버전: { $answers }
       *[group] 목록에 없는 그룹: { $answers }
    }
jobs-ask-package = 패키지
jobs-ask-packages = 패키지
jobs-ask-rate-base = 첫 1분의 디바이스 수, 1~1000
jobs-ask-rate-constant = 분당 디바이스 수, 1~1000
jobs-ask-rate-factor = 곱할 값, 1.1~5
jobs-ask-rate-more = 늘리는 단위(대)
jobs-ask-rate-most = 분당 최대 디바이스 수
jobs-ask-retries = FAILED를 보고하거나 TIMED_OUT이 된 디바이스는 작업을 다시 받을 수 있습니다
jobs-ask-retries-number = 횟수, 0~10
jobs-ask-rollout = 롤아웃
jobs-ask-rollout-constant = 1분마다 같은 수
jobs-ask-rollout-exponential = 처음에는 적게, 알림을 받거나 성공하는 디바이스가 늘면 더 많이
jobs-ask-rollout-how = 1분에 디바이스 몇 대에 알릴까요?
jobs-ask-rollout-most = AWS가 허용하는 최대, 1,000
jobs-ask-rollout-unknown = { $answer }은(는) 1, 2, 3 중 하나가 아닙니다
jobs-ask-selection = 대상 범위
jobs-ask-selection-continuous = 나중에 그룹에 추가되는 디바이스도 포함. 저절로 끝나지 않음
jobs-ask-selection-snapshot = 지금 그룹에 있는 디바이스. 모두 마치면 끝남
jobs-ask-selection-unknown = { $answer }은(는) 1(snapshot)도 2(continuous)도 아닙니다
jobs-ask-timeout = 제한 시간(예: 30m, 2h 또는 none)
jobs-ask-timeout-how = IN_PROGRESS가 된 후 이보다 오래 걸리는 디바이스는 TIMED_OUT이 됩니다
jobs-ask-title = { $place }에 작업 생성
jobs-ask-version = 버전
jobs-ask-version-cannot = { $version }: 선택할 수 없음
jobs-ask-versions = { $package }의 버전
jobs-ask-what = 내용
jobs-ask-what-custom = 직접 작성한 JSON 문서의 내용 수행
jobs-ask-what-ota = 패키지 버전 설치. 펌웨어 URL은 AWS IoT가 서명
jobs-ask-what-to-do = 어떤 작업을 만들까요?
jobs-ask-what-unknown = { $answer }은(는) 1(ota)도 2(custom)도 아닙니다

## Creating a job: what is sent, and how it would go

jobs-plan-at-most = 디바이스 최대 { $count }대
jobs-plan-document = 문서
jobs-plan-ends = 종료
jobs-plan-ends-canceled = { $minute }분째, { $answer }번째 응답에서 취소됨
jobs-plan-ends-not = 취소되지 않음
jobs-plan-exactly = 디바이스 { $count }대
jobs-plan-failed = 그중 실패
jobs-plan-fails-on = 실패율
jobs-plan-how-it-would-go = 예상 진행
jobs-plan-if = 가정: 디바이스는 1분 안에 응답하고, 실패하는 디바이스는 재시도 후 FAILED를 보고하며, 고르게 분포함
jobs-plan-job = 작업
jobs-plan-kept = 이미 있으며({ $status }) 그대로 유지됨
jobs-plan-label-about = 설명
jobs-plan-label-for = 대상
jobs-plan-label-id = ID
jobs-plan-label-installs = 설치
jobs-plan-label-selection = 대상 선택
jobs-plan-label-where = 위치
jobs-plan-minutes = 디바이스는 { $begins }부터 { $minutes }분에 걸쳐 알림을 받으며, 마지막 알림은 빨라야 { $last }입니다
jobs-plan-minutes-unknown = 디바이스에 알리려면 유지 관리 기간이 { $minutes }분 필요하지만, 기한 안에 그만큼 열리지 않습니다
jobs-plan-nobody = 알림을 받는 디바이스가 없습니다
jobs-plan-targets-more = { $names } 외 { $count }개
jobs-plan-touched = 받은 디바이스
jobs-plan-warn-building = { $group }의 멤버를 아직 찾는 중이므로 디바이스가 더 있을 수 있습니다
jobs-plan-warn-continuous = 지금은 대상 디바이스가 없으며, 작업은 디바이스가 추가될 때까지 기다립니다
jobs-plan-warn-inventory = 패키지 구성이 꺼져 있어 작업이 설치한 내용이 $package 섀도우에 기록되지 않습니다. `fleetctl packages config enable`로 켤 수 있습니다
jobs-plan-warn-other = 작업의 일부를 확인할 수 없습니다
jobs-plan-warn-snapshot = 지금은 대상 디바이스가 없으며, SNAPSHOT 작업은 디바이스가 추가되기를 기다리지 않습니다
jobs-plan-warn-unread = { $what }을(를) 확인할 수 없으므로 올바른지는 AWS가 알려 줄 것입니다: { $failure }

## The settings of a job

jobs-setting-abort = 중단
jobs-setting-abort-all = 최소 { $least }대가 끝낸 뒤 FAILED, REJECTED, TIMED_OUT이 { $percent }% 이상이면 취소
jobs-setting-abort-one = 최소 { $least }대가 끝낸 뒤 { $failure } 상태가 { $percent }% 이상이면 취소
jobs-setting-ends = 종료
jobs-setting-ends-cancel = { $end } UTC, 대기 중인 실행을 취소
jobs-setting-ends-force = { $end } UTC, 대기 중이거나 진행 중인 실행을 취소
jobs-setting-ends-stop = { $end } UTC, 새로 알리지 않음
jobs-setting-retries = 재시도
jobs-setting-retries-all = FAILED 또는 TIMED_OUT 후 { $count }회 재시도
jobs-setting-retries-one = { $failure } 후 { $count }회 재시도
jobs-setting-rollout = 롤아웃
jobs-setting-rollout-constant = 분당 디바이스 최대 { $most }대
jobs-setting-rollout-notified = 처음에는 분당 디바이스 { $base }대, { $step }대가 더 알림을 받을 때마다 { $factor }배
jobs-setting-rollout-notified-most = 처음에는 분당 디바이스 { $base }대, { $step }대가 더 알림을 받을 때마다 { $factor }배, 최대 { $most }대
jobs-setting-rollout-succeeded = 처음에는 분당 디바이스 { $base }대, { $step }대가 더 성공할 때마다 { $factor }배
jobs-setting-rollout-succeeded-most = 처음에는 분당 디바이스 { $base }대, { $step }대가 더 성공할 때마다 { $factor }배, 최대 { $most }대
jobs-setting-rollout-unlimited = 분당 디바이스 최대 1,000대(AWS 허용 한도)
jobs-setting-starts = 시작
jobs-setting-timeout = 제한 시간
jobs-setting-timeout-after = IN_PROGRESS 후 { $time }
jobs-setting-urls = URL
jobs-setting-urls-good = { $time } 동안 유효, { $role } 역할로 서명
jobs-setting-window = 유지 관리 기간
jobs-setting-window-is = { $start } UTC, { $time } 동안

## Jobs as they are shown

jobs-heading-completed = 완료(UTC)
jobs-heading-created = 생성(UTC)
jobs-heading-job = 작업
jobs-heading-status = 상태
jobs-label-arn = ARN
jobs-label-canceled = 취소
jobs-label-comment = 취소 설명
jobs-label-completed = 완료
jobs-label-created = 생성
jobs-label-description = 설명
jobs-label-installs = 설치
jobs-label-next-rollout = 다음 롤아웃
jobs-label-reason-code = 사유 코드
jobs-label-status = 상태
jobs-label-target-selection = 대상 선택
jobs-label-targets = 대상
jobs-label-updated = 마지막 업데이트
jobs-list-more = ... 외 { $count }개
jobs-list-title = 작업 { $count }개
jobs-show-by-force = 강제
jobs-show-document = 문서
jobs-show-document-unreadable = 읽을 수 없음: { $failure }
jobs-show-executions = 실행
jobs-show-no-executions = 아직 실행 없음
jobs-show-target-group = { $name }(사물 그룹)
jobs-show-target-thing = { $name }(사물)
jobs-show-title = 작업 { $job }

## Executions

jobs-execution-label-canceled = 취소
jobs-execution-label-number = 실행 번호
jobs-execution-label-queued = 대기열 추가
jobs-execution-label-started = 시작
jobs-execution-label-status = 상태
jobs-execution-label-times-out = 시간 초과까지
jobs-execution-label-updated = 마지막 업데이트
jobs-execution-label-version = 버전
jobs-execution-no-details = 디바이스가 보고한 세부 정보가 없습니다
jobs-execution-none = 작업 { $job }에 실행이 없습니다
jobs-execution-prompt = 번호 또는 사물:
jobs-execution-said = 디바이스의 보고
jobs-execution-times-out = 약 { $time }
jobs-execution-title = { $thing }의 작업 { $job }
jobs-execution-unnamed = THING이 지정되지 않았고, 선택할 터미널도 없습니다
jobs-execution-unnamed-hint = `fleetctl jobs executions JOB`으로 목록을 볼 수 있습니다
jobs-executions-heading-number = 번호
jobs-executions-heading-queued = 대기열(UTC)
jobs-executions-heading-status = 상태
jobs-executions-heading-thing = 사물
jobs-executions-stopped = 중지했습니다. 실행이 더 있을 수 있습니다
jobs-executions-title = { $job }의 실행
jobs-executions-total = 실행 { $count }개
jobs-executions-total-states = 실행 { $count }개: { $states }
jobs-executions-total-states-below = 실행 { $count }개:

## Statistics

jobs-stats-advice-canceled-early = 디바이스가 하나도 끝내기 전에 작업이 취소되었습니다. 이유는 `{ $show }` 명령으로 볼 수 있습니다
jobs-stats-advice-excellent = 아주 잘 진행되고 있습니다. 계속 모니터링하면서 롤아웃 방식을 기록해 두십시오
jobs-stats-advice-good = 잘 진행되고 있습니다. 실패한 디바이스는 `{ $execution }` 명령으로 살펴보십시오
jobs-stats-advice-investigate = 20% 넘게 실패했습니다. 실패한 디바이스를 `{ $execution }` 명령으로 살펴보고 로그를 확인하십시오
jobs-stats-advice-investigate-open = 20% 넘게 실패했습니다. 실패한 디바이스를 `{ $execution }` 명령으로 살펴보고 로그를 확인한 뒤, 더 늘어나기 전에 `{ $cancel }` 명령을 고려하십시오
jobs-stats-advice-mixed = 결과가 엇갈립니다. 실패한 디바이스를 `{ $execution }` 명령으로 살펴보고 공통점을 찾으십시오
jobs-stats-advice-no-executions = 아직 실행이 없습니다. 디바이스가 작업의 그룹에 있고 연결되어 있는지 확인하거나, 작업이 시작될 때까지 기다리십시오
jobs-stats-advice-removed = 디바이스가 하나도 작업을 끝내기 전에 사물이 제거되었습니다. 사물이 존재하고 작업의 그룹에 있는지 확인하십시오
jobs-stats-advice-wait = 아직 끝낸 디바이스가 없습니다. 기다리면서 `{ $watch }` 명령으로 모니터링하십시오
jobs-stats-advice-watch = 10% 넘게 실패했습니다. 실패한 디바이스를 `{ $execution }` 명령으로 살펴보고 로그를 확인하면서 작업을 주시하십시오
jobs-stats-executions = 실행
jobs-stats-failed = 실패
jobs-stats-going-on = 진행 중
jobs-stats-heading-count = 개수
jobs-stats-heading-share = 비율
jobs-stats-heading-status = 상태
jobs-stats-health = 건전성
jobs-stats-health-critical = 위험
jobs-stats-health-excellent = 우수
jobs-stats-health-good = 양호
jobs-stats-health-is = { $health }: 전체 실행의 { $rate } 성공
jobs-stats-health-is-so-far = 현재까지 { $health }: 전체 실행의 { $rate } 성공
jobs-stats-health-poor = 미흡
jobs-stats-next = 다음
jobs-stats-succeeded = 성공

## Watching

jobs-watch-failures = 최근 실패
jobs-watch-left = { $time } 남음
jobs-watch-no-executions = 아직 실행 없음
jobs-watch-over = 실행 { $total }개 중 { $over }개 끝남
jobs-watch-pace = 분당 { $rate }개
jobs-watch-stop = Ctrl-C: 모니터링 중지(작업은 계속됨)
jobs-watch-stopped = 모니터링을 중지했습니다. 작업은 계속됩니다

## Canceling

jobs-cancel-ask = { $place }의 작업 { $job } 취소
jobs-cancel-ask-several = { $place }의 작업 { $count }개 취소
jobs-cancel-comment = 기록에 남길 설명
jobs-cancel-done = { $mark } 작업 { $job } 취소됨: 현재 { $status }
jobs-cancel-done-executions = 실행 { $count }개 취소됨
jobs-cancel-done-executions-going = 실행 { $count }개 취소됨, { $going }개 진행 중
jobs-cancel-dry-run = --dry-run은 취소의 영향을 보여 줍니다
jobs-cancel-effect-forced = 강제로 취소되며, 디바이스에 중지하라고 알리지 않음
jobs-cancel-effect-goes-on = 끝까지 진행됨
jobs-cancel-effect-none = 그대로 유지됨
jobs-cancel-effect-queued = 시작되지 않음
jobs-cancel-failed = 실패
jobs-cancel-final = 취소하면 되돌릴 수 없습니다
jobs-cancel-title = 작업 { $job } 취소

## Deleting

jobs-delete-ask = { $place }의 작업 { $job } 삭제
jobs-delete-ask-several = { $place }의 작업 { $count }개 삭제
jobs-delete-done = { $mark } 작업 { $job } 삭제됨
jobs-delete-dry-run = --dry-run은 삭제할 것을 보여 줍니다
jobs-delete-force = 강제
jobs-delete-force-executions = 사용함: 작업에 실행이 있음
jobs-delete-force-not-needed = 필요 없음: 작업이 끝났고 실행이 없음
jobs-delete-force-not-over = 사용함: 작업이 끝나지 않았으며, 삭제와 함께 끝남
jobs-delete-goes = 삭제 대상
jobs-delete-goes-what = 작업, 작업 문서, 실행 { $count }개의 기록
jobs-delete-going = 작업 { $job } 삭제 중
jobs-delete-title = 작업 { $job } 삭제

## Simulating: the plan

jobs-simulate-ask = { $place }에서 디바이스 { $count }대의 역할을 수행할까요?
jobs-simulate-ask-devices = 작업당 디바이스 수(숫자 또는 all)
jobs-simulate-ask-rate = 디바이스 100대 중 성공하는 수, 0~100
jobs-simulate-calls = 호출 { $count }회
jobs-simulate-calls-at-best = 호출 { $count }회, 최소 { $time }({ $slowest })
jobs-simulate-devices = 디바이스 { $count }대 동작: SUCCESS { $success }, FAILURE { $failure }
jobs-simulate-devices-later = 디바이스 { $count }대 동작: SUCCESS { $success }, FAILURE { $failure }. 롤아웃이 진행되면 최대 { $later }대 추가
jobs-simulate-devices-unknown = { $answer }은(는) all도 디바이스 수도 아닙니다
jobs-simulate-document = 작업 문서:
jobs-simulate-job =
    { $selection ->
        [continuous] { $status }, 연속. 대상 { $targets }개의 { $rate }% 성공: SUCCESS { $success }, FAILURE { $failure }(시드 { $seed })
       *[snapshot] { $status }, 스냅샷. 대상 { $targets }개의 { $rate }% 성공: SUCCESS { $success }, FAILURE { $failure }(시드 { $seed })
    }
jobs-simulate-more = ... 외 { $count }대(전체는 --dry-run --output json으로 출력)
jobs-simulate-nothing = 할 일이 있는 디바이스가 없습니다
jobs-simulate-pending = 대기 중: QUEUED { $queued }, IN_PROGRESS { $in_progress }
jobs-simulate-title = 작업 { $job } 시뮬레이션

## Simulating: what a device does

jobs-step-downloaded = { $thing }: 펌웨어 { $size } 다운로드됨
jobs-step-downloading = { $thing }: S3에서 펌웨어 다운로드 중…
jobs-step-ended-before = { $thing }: 시작하기 전에 작업 실행이 이미 끝났습니다
jobs-step-overtaken = { $thing }: 다른 곳에서 작업 실행을 변경했습니다. 현재 { $status }
jobs-step-reported = { $thing }: 작업 실행 { $status }
jobs-step-reported-failure = { $thing }: 작업 실행 { $status } - { $reason }
jobs-step-url-expired = { $thing }: 미리 서명된 URL이 만료되어 다시 요청합니다
jobs-step-vanished = { $thing }: 사물, 작업 실행 또는 작업이 없어졌습니다

## Simulating: what came of it

jobs-end-aborted = 중단 조건을 충족하여 작업이 CANCELED 상태입니다
jobs-end-all-chosen = 요청한 수만큼 디바이스가 동작했습니다
jobs-end-canceled = 누군가 작업을 취소했습니다(CANCELED)
jobs-end-completed = 작업이 COMPLETED 상태입니다
jobs-end-deleted = 작업이 삭제되었습니다
jobs-end-not-yet = 아직 끝나지 않았습니다
jobs-end-other = 작업이 끝났습니다
jobs-end-scheduled = 작업이 SCHEDULED 상태이며 다음 유지 관리 기간을 기다립니다
jobs-end-settled = 알림을 받은 디바이스가 모두 동작했습니다
jobs-end-stalled = 5분 동안 롤아웃에서 알림을 받은 디바이스가 없습니다
jobs-sum-again = 같은 --seed로 같은 명령을 다시 실행하면 남은 것을 처리합니다
jobs-sum-at-best = 최소 { $time }({ $slowest })
jobs-sum-budget = { $budget } 호출 { $count }회({ $pace }/s)
jobs-sum-budget-of = { $budget } 호출 { $count }회({ $pace }/s, 한도 { $rate }/s)
jobs-sum-calls = 호출 총 { $count }회, 반복 { $repeated }회, 스로틀링 { $throttled }회
jobs-sum-clock-moved = 로컬 AWS의 시계를 { $time } 앞으로 돌림
jobs-sum-device-failures = 디바이스가 실패한 이유
jobs-sum-device-failures-of = 디바이스 { $count }대: { $reason }({ $kind }): { $names }
jobs-sum-downloads = 파일 { $count }개 다운로드됨, { $size }
jobs-sum-ended-before = 디바이스가 시작하기 전에 끝난 실행 { $count }개
jobs-sum-expired = 만료된 URL { $urls }개
jobs-sum-failures = 실패한 항목
jobs-sum-job = { $job }: { $why }
jobs-sum-job-counts = { $job }: { $why }; { $counts }
jobs-sum-names-more = { $names } 외 { $count }개
jobs-sum-overtaken = 디바이스가 수행하는 동안 끝나거나 변경된 실행 { $count }개
jobs-sum-processed = 작업 실행 { $count }개 처리됨: SUCCEEDED { $succeeded }, FAILED { $failed }
jobs-sum-processed-as-planned = 작업 실행 { $count }개 처리됨: SUCCEEDED { $succeeded }, FAILED { $failed }(계획대로)
jobs-sum-processed-not-planned = 작업 실행 { $count }개 처리됨: SUCCEEDED { $succeeded }, FAILED { $failed }(그중 { $unplanned }개는 계획에 없음)
jobs-sum-retries = 그중 { $count }개는 재시도
jobs-sum-stopped = 중지됨: { $sum }
jobs-sum-took = 소요 시간 { $time }
jobs-sum-took-waiting = 소요 시간 { $time }, 그중 롤아웃 대기 { $waited }
jobs-sum-unheard = 보고되지 않은 실행 { $count }개: AWS가 호출을 받아들이지 않음
jobs-sum-vanished = 사물 또는 작업과 함께 없어진 실행 { $count }개
jobs-sum-without-execution = 실행이 생기지 않은 대상 { $count }개: { $names }

## The report, a page

jobs-report-aria-outcomes = 결과
jobs-report-aria-rollout = 시간에 따른 롤아웃
jobs-report-axis-minutes = { $minutes }분
jobs-report-bar-finished = { $minute }분: 종료 { $count }
jobs-report-bar-queued = { $minute }분: 대기 { $count }
jobs-report-bar-started = { $minute }분: 시작 { $count }
jobs-report-document = 작업 문서
jobs-report-durations = 응답한 디바이스 { $devices }대가 실행을 시작해서 끝낼 때까지 걸린 시간: 최소 { $least }, 평균 { $mean }, 최대 { $most }.
jobs-report-executions = { $executions }(그중 재시도 { $retries })
jobs-report-fact-executions = 실행
jobs-report-fact-things = 사물
jobs-report-failures = 실행이 실패한 이유
jobs-report-failures-all = FAILED, REJECTED 또는 TIMED_OUT인 실행 { $total }개 전체입니다.
jobs-report-failures-first = FAILED, REJECTED 또는 TIMED_OUT인 실행 { $total }개 중 이름순으로 처음 { $described }개입니다. AWS의 상세 조회는 초당 10건입니다.
jobs-report-file = 페이지 파일
jobs-report-heading-count = 개수
jobs-report-heading-reason = 이유
jobs-report-heading-share = 비율
jobs-report-heading-sort = 종류
jobs-report-heading-status = 상태
jobs-report-heading-thing = 사물
jobs-report-heading-things = 사물
jobs-report-heading-took = 소요 시간
jobs-report-more = 외 { $count }개
jobs-report-none = 이 작업의 실행이 있는 사물이 없습니다.
jobs-report-nowhere = 보고서를 저장할 위치를 지정하십시오
jobs-report-nowhere-hint = 페이지는 --html FILE, 프로그램용은 --output json, 또는 둘 다 지정하십시오
jobs-report-outcomes = 결과
jobs-report-rollout = 시간에 따른 롤아웃
jobs-report-rollout-each =
    { $minutes ->
        [1] { $begins }부터 1분당 실행 수입니다.
       *[other] { $begins }부터 { $minutes }분당 실행 수입니다.
    }
jobs-report-row-finished = 종료: { $count }
jobs-report-row-queued = 대기: { $count }
jobs-report-row-started = 시작: { $count }
jobs-report-seen = { $place }, { $at }에 확인함
jobs-report-settings = 설정
jobs-report-silent = 보고 내용 없음
jobs-report-slowest = 가장 느린 디바이스
jobs-report-title = 작업 { $job }
jobs-report-wrote = { $path } 파일을 작성했습니다

## Learning moments

jobs-learn-abort =
    중단 규칙은 업데이트가 잘못된 것으로 드러나면 작업을 자동으로 끝냅니다. 이 규칙은 작업을 끝낸 디바이스를 셉니다. 그 수가 충분하고 그중 실패한 비율이 지정한 퍼센트에 이르면 AWS IoT가 작업을 취소합니다.

    QUEUED인 실행은 취소되어 시작되지 않고, IN_PROGRESS인 실행은 계속됩니다. 대기 중인 재시도는 없어집니다.

    최소 디바이스 수는 맨 처음 디바이스가 우연히 실패했다고 작업이 끝나는 일을 막습니다. "FAILED, 10%, 5대"이면 처음 5대 중 1대가 실패할 때 20%가 되어 작업이 멈춥니다. 50대일 때는 5대가 실패해야 합니다. 규칙은 FAILED, REJECTED, TIMED_OUT 중 하나 또는 모두(ALL)를 셀 수 있으며, 작업 하나에 규칙을 여러 개 둘 수 있습니다.
jobs-learn-abort-title = 스스로 멈추는 작업

jobs-learn-cancel =
    취소하면 작업은 끝나지만 남아 있습니다. 작업 문서, 구성, 각 디바이스의 결과를 계속 볼 수 있습니다. 삭제하면 이 모두가 사라집니다.

    펌웨어나 대상이 잘못되었거나, 너무 많은 디바이스가 실패하거나, 더 급한 것을 배포해야 할 때 취소합니다. QUEUED인 실행은 시작되지 않습니다. IN_PROGRESS인 실행은 계속됩니다. 업데이트 도중에 멈춘 디바이스는 쓸 수 없게 될 수 있기 때문입니다. --force를 지정하면 이것도 취소하며, 디바이스는 보고할 때 비로소 이를 알게 됩니다.

    취소한 작업은 다시 시작할 수 없습니다. 남은 디바이스에는 새 작업을 만드십시오.
jobs-learn-cancel-title = 작업을 취소할까, 삭제할까?

jobs-learn-create =
    아래는 전송할 작업의 전체 내용과 그 결과 예상입니다. 모든 디바이스에 알리는 데 걸리는 시간과, 중단 규칙이 작업을 멈추기 전까지 잘못된 펌웨어를 받게 될 디바이스 수를 보여 줍니다.

    CreateJob은 문서를 검사하고 바로 반환합니다. 디바이스마다 하나씩인 실행은 잠시 후 나타나고 작업의 속도에 따라 롤아웃됩니다.

    이때부터 문서는 바꿀 수 없고, 대상은 연속 작업에 추가하는 것만 가능합니다. 설명, 롤아웃 속도, 중단 규칙, 제한 시간, 재시도는 AWS에서 나중에도 변경할 수 있습니다. ID는 작업을 삭제할 때까지 다시 쓸 수 없습니다.
jobs-learn-create-title = 작업을 만들면 일어나는 일

jobs-learn-delete =
    삭제하면 작업, 작업 문서, 모든 디바이스의 실행 기록이 사라집니다. 작업이 설치한 것은 그대로 남습니다. 삭제한 것은 되살릴 수 없습니다.

    멈추기만 하려면 삭제하지 말고 취소하십시오. 취소하면 기록이 남습니다. 삭제는 끝난 작업을 정리하거나, 테스트를 마쳤거나, ID를 다시 쓰려고 할 때 합니다. AWS는 2년이 지난 작업을 자동으로 지웁니다.

    끝나지 않은 작업은 강제하지 않으면 AWS가 삭제를 거부합니다. 강제로 삭제하면 작업을 수행 중인 디바이스의 보고는 거부됩니다. 동시에 삭제 중일 수 있는 작업은 최대 10개입니다.
jobs-learn-delete-title = 삭제하면 사라지는 것

jobs-learn-discover =
    작업은 디바이스에 할 일을 확실하게 전달합니다. 오프라인인 디바이스를 기다리고, 디바이스마다 결과를 세며, 속도를 늦추거나 멈출 수 있습니다.

    작업에는 이미 준비된 세 가지가 필요합니다.

      대상   사물 그룹 또는 사물: 수행할 주체, 최대 100개
      내용   패키지 버전 또는 직접 작성한 문서
      역할   AWS IoT가 펌웨어 URL에 서명할 때 사용

    fleetctl은 기존 항목 중에서 고를 수 있도록 먼저 이 계정과 리전의 사물 그룹과 패키지를 찾습니다. 이 모두는 `fleetctl provision`으로 만들 수 있습니다. 찾기만 하므로 비용이 들지 않고 아무것도 변경되지 않습니다.
jobs-learn-discover-title = 작업을 이루는 것

jobs-learn-execution =
    작업은 지시이고, 실행은 디바이스 한 대가 그 지시를 처리한 결과입니다. 대상인 사물마다 실행이 따로 있으며, 다시 시도할 때마다 번호가 커집니다.

      QUEUED       디바이스가 아직 시작하지 않음
      IN_PROGRESS  디바이스가 시작했으며, 중간 단계를 보고할 수 있음
      SUCCEEDED    디바이스가 완료를 보고함
      FAILED       디바이스가 수행할 수 없었음을 보고함
      REJECTED     디바이스가 수행하지 않겠다고 보고함
      TIMED_OUT    제한 시간 안에 보고하지 않음
      CANCELED     끝내기 전에 작업이 취소됨
      REMOVED      사물이 더 이상 대상이 아니거나 삭제됨

    앞의 두 가지는 진행 중이고 나머지는 최종 상태입니다. 디바이스는 보고할 때 키와 값으로 된 세부 정보를 10개까지 남길 수 있습니다. 실패했을 때는 이것부터 읽으십시오.
jobs-learn-execution-title = 실행이란

jobs-learn-rollout =
    롤아웃 속도는 1분에 알림을 받는 디바이스 수입니다. AWS IoT는 작업마다 1,000대까지 허용합니다. 속도를 낮추면 모든 디바이스가 업데이트를 받기 전에 첫 실패를 볼 시간이 생기고, 모두가 다운로드하는 서버에 무리가 가지 않습니다.

    일정 속도는 매분 같습니다. 지수 속도는 낮게 시작해서 지정한 수만큼의 디바이스가 더 알림을 받거나 성공할 때마다 곱해집니다. 처음에 50대, 디바이스 1,000대마다 두 배이면 다음과 같습니다.

      디바이스 수          0    1,000    2,000    3,000
      분당 속도           50      100      200      400

    성공한 디바이스 수를 기준으로 늘리는 것이 신중한 선택입니다. 그러면 잘못된 업데이트는 빨라지지 않습니다.
jobs-learn-rollout-title = 업데이트가 퍼지는 속도

jobs-learn-selection =
    그룹은 변합니다. 사물이 들어오고 나갑니다. 대상 선택은 이러한 변화를 작업에 반영하는 방식입니다.

      SNAPSHOT     지금 그룹에 있는 사물. 모두 마치면 작업이
                   COMPLETED가 됨
      CONTINUOUS   나중에 들어오는 모든 사물도 포함. 작업은
                   취소하거나 종료 시각이 될 때까지 계속됨

    SNAPSHOT은 한 시점의 업데이트처럼 끝과 결과가 있는 경우에 알맞습니다. CONTINUOUS는 "이 그룹의 모든 디바이스는 최소 이 버전이어야 한다"와 같은 규칙에 알맞습니다. 새 디바이스는 그룹에 들어올 때 업데이트됩니다. 동적 그룹이라면 디바이스가 쿼리와 일치하기만 하면 됩니다. 끝내지 않은 채 그룹에서 나간 사물은 연속 작업에서 REMOVED가 됩니다.
jobs-learn-selection-title = 지금만, 아니면 지금부터 계속

jobs-learn-simulate =
    이제 fleetctl이 작업의 디바이스마다 디바이스 소프트웨어가 하는 일을 수행합니다.

      1  시작      IN_PROGRESS 보고
      2  조회      문서를 가져옴. 이때 AWS IoT가 URL에 서명함
      3  다운로드  그 URL로 펌웨어를 조금씩 읽음
      4  보고      SUCCEEDED, 또는 이유와 함께 FAILED

    디바이스의 보고는 계정 전체에서 초당 최대 200회입니다. 각각 두 번 보고하므로 디바이스 10,000대에는 최소 100초가 걸립니다. fleetctl은 이 속도를 넘지 않습니다. 실패는 미리 무작위로 정하고 "Simulated failure"라는 이유로 보고하므로, 중단 규칙, 재시도, 통계가 동작하는 것을 볼 수 있습니다. 펌웨어는 보관하지 않습니다.
jobs-learn-simulate-executions =
    작업의 디바이스 중 할 일이 있는 것은 실행이 QUEUED 또는 IN_PROGRESS인 디바이스입니다. QUEUED인 실행은 디바이스가 연결해서 요청할 때까지 기다립니다. IN_PROGRESS인 실행은 시작했지만 끝나지 않은 것으로, 중지된 시뮬레이션이 남긴 것일 수 있습니다.

    이 수는 대상보다 적을 수 있습니다. 작업은 1분에 정해진 수의 디바이스에만 알리고, 이미 마친 디바이스도 있기 때문입니다. 이때 시뮬레이션은 다음 디바이스를 기다리거나 로컬 AWS의 시계를 앞으로 돌립니다.

    실제 디바이스는 MQTT로, 즉 `$aws/things/THING/jobs/notify-next` 메시지로 작업을 알게 됩니다. 그런 다음 다음 실행의 문서를 요청합니다.
jobs-learn-simulate-executions-title = 할 일이 있는 디바이스

jobs-learn-simulate-jobs =
    IN_PROGRESS인 작업에만 디바이스가 할 일이 있습니다. SCHEDULED인 작업은 시작 시각이나 다음 유지 관리 기간을 기다리고, COMPLETED 또는 CANCELED인 작업은 끝난 것입니다.

    디바이스가 보는 작업은 운영자가 보는 것과 다릅니다. 디바이스는 MQTT 또는 HTTPS로 접근하는 별도의 인터페이스인 작업 데이터 플레인을 통해, 자기 실행만 대기열에 들어온 순서대로 하나씩 봅니다. 작업을 만들 수 없고 다른 디바이스가 하는 일도 볼 수 없습니다.

    시뮬레이션도 같은 인터페이스를 사용합니다. AWS IoT에 기록되는 것은 실제 디바이스가 남기는 것과 똑같으므로, 작업을 살펴보는 명령을 여기서 시험해 볼 수 있습니다.
jobs-learn-simulate-jobs-title = 디바이스 쪽에서 본 작업

jobs-learn-simulate-title = 디바이스가 할 일

jobs-learn-stats =
    QUEUED는 디바이스를 기다리는 상태이고, IN_PROGRESS는 디바이스가 시작한 상태입니다. SUCCEEDED, FAILED, REJECTED는 디바이스가 직접 보고한 결과입니다. TIMED_OUT은 제한 시간 안에 보고하지 않았음을, REMOVED는 사물이 더 이상 대상이 아니거나 삭제되었음을, CANCELED는 작업이 취소되었음을 뜻합니다.

    95% 이상은 우수, 80% 이상은 양호, 50% 이상은 미흡, 그 미만은 위험입니다. TIMED_OUT이 많으면 연결 문제이거나 제한 시간이 너무 짧은 것이고, REJECTED가 많으면 작업에 맞지 않는 디바이스가 있는 것입니다. 시작 직후의 FAILED는 다운로드, 늦은 FAILED는 설치가 원인일 수 있습니다.

    먼저 적은 수의 디바이스에 롤아웃하고, 나머지는 중단 조건으로 감시하며, 20% 넘게 실패하면 취소를 고려하십시오.
jobs-learn-stats-title = 상태와 비율의 의미

jobs-learn-targets =
    작업 하나의 대상은 그룹과 사물을 합쳐 최대 100개입니다. 여러 그룹에 속한 사물에도 실행은 하나만 생깁니다. 하위 그룹은 상위 그룹에 포함됩니다.

    개별 사물보다 그룹이 더 나은 대상입니다. 그룹은 국가나 유형처럼 디바이스의 공통점을 나타내며, 목록을 관리할 필요가 없습니다. 업데이트를 적은 수의 디바이스에서 먼저 시험하려면, 그 디바이스로 그룹을 만들어 작업을 실행한 뒤 전체를 대상으로 다음 작업을 만드십시오.

    이어지는 설정은 선택 사항입니다. 설정하지 않으면 작업은 1분에 최대 1,000대에 알리고, 저절로 멈추지 않으며, 각 디바이스를 제한 없이 기다립니다.
jobs-learn-targets-title = 작업을 받는 대상

jobs-learn-timeout =
    업데이트 도중에 전원이 꺼진 디바이스는 더 이상 아무것도 보고하지 않습니다. 그 실행은 영원히 IN_PROGRESS로 남고 SNAPSHOT 작업은 COMPLETED가 될 수 없습니다. 1분에서 7일까지 지정할 수 있는 제한 시간은 이런 실행을 TIMED_OUT으로 끝냅니다.

    제한 시간은 실행이 QUEUED인 동안이 아니라 IN_PROGRESS부터 흐르므로, 오프라인인 디바이스는 얼마든지 기다릴 수 있습니다. 수행 중인 디바이스의 제한 시간은 연장할 수 없으므로 느린 네트워크를 감안하십시오. AWS가 알아차리는 데 최대 1분이 더 걸릴 수 있습니다.

    TIMED_OUT 및 FAILED인 실행은 디바이스당 모두 합쳐 10회까지 다시 대기열에 넣을 수 있습니다. REJECTED인 실행은 다시 시도하지 않습니다.
jobs-learn-timeout-title = 응답하지 않는 디바이스

jobs-learn-type =
    무선 업데이트(ota)는 패키지 버전을 설치합니다. 문서는 fleetctl이 작성합니다. AWS IoT는 문서에 버전의 속성을 넣고, 디바이스가 요청할 때마다 1시간 동안 유효한 새 펌웨어 URL을 넣습니다. 패키지 구성이 켜져 있으면 성공한 디바이스의 `$package` 섀도우에 버전이 자동으로 기록됩니다.

    사용자 지정(custom) 작업은 직접 작성한 문서의 내용을 수행합니다. 예를 들면 동작과 그 파라미터처럼, 최대 32,768자의 어떤 JSON이든 가능합니다. 그 의미는 디바이스의 소프트웨어가 정하고 AWS IoT는 전달만 합니다. 재부팅, 키 교체, 로그 수집 등에 사용하십시오.
jobs-learn-type-title = 두 가지 작업
