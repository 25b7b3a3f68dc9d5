# What all commands have in common.

## Questions and answers

common-answer-unreadable = 응답을 읽을 수 없습니다: { $cause }
common-answer-yes-or-no = y 또는 n으로 답하십시오
common-confirm-give = --confirm { $word } 옵션을 지정하십시오. { $otherwise }
common-confirm-give-exactly = 정확히 --confirm { $word } 옵션을 지정하십시오. { $otherwise }
common-confirm-no-terminal = { $word } 단어를 입력할 터미널이 없어 아무것도 변경하지 않았습니다
common-confirm-not-yes = --yes로 대신할 수 없습니다. --confirm { $word } 옵션을 지정하십시오
common-confirm-wrong = --confirm { $given }은(는) { $word } 단어가 아니므로 아무것도 변경하지 않았습니다
common-declined = 동의하지 않아 아무것도 변경하지 않았습니다
common-give-yes = 예로 답하려면 --yes를 지정하십시오
common-language-unknown = AWS_IOT_LANG의 값 { $word }은(는) fleetctl이 지원하는 언어가 아닙니다: { $languages }
common-moment-read = Enter: 계속, s: 설명 건너뛰기:
common-no-default = [y/N]
common-nobody-to-ask = 물어볼 사용자가 없습니다: { $question } 아무것도 변경하지 않았습니다
common-not-answered = 질문에 답하지 않아 아무것도 변경하지 않았습니다
common-not-named = { $what }이(가) 지정되지 않았고, 선택할 터미널도 없어 아무것도 변경하지 않았습니다
common-pick-at-least-one = 하나 이상 지정하십시오
common-pick-group = 번호 또는 그룹 이름:
common-pick-groups-title = { $place }의 사물 그룹
common-pick-next = n  다음 페이지
common-pick-nothing = 일치하는 항목 없음
common-pick-previous = p  이전 페이지
common-pick-search = 검색어:
common-pick-search-key = s  검색
common-pick-things = 번호 또는 사물 이름(쉼표로 구분):
common-pick-things-title = { $place }의 사물
common-not-the-word-canceled = { $word } 단어가 아니므로 아무것도 취소하지 않았습니다
common-not-the-word-changed = { $word } 단어가 아니므로 아무것도 변경하지 않았습니다
common-not-the-word-deleted = { $word } 단어가 아니므로 아무것도 삭제하지 않았습니다
common-same-command = 질문 없이 똑같이 실행하려면:
common-stopped = 중지했으며 아무것도 변경하지 않았습니다
common-stopping = 중지 중: 진행 중인 호출을 먼저 마칩니다. Ctrl-C를 다시 누르면 즉시 종료합니다
common-type-the-word = 계속하려면 { $word } 단어를 입력하십시오:
common-yes-default = [Y/n]

## Labels

common-label-error = 오류:
common-label-hint = 힌트:
common-label-warning = 경고:

## Lengths of time, as short as they can be said. Numbers come with their digits.

common-time-d = { $days }일
common-time-d-h = { $days }일 { $hours }시간
common-time-h = { $hours }시간
common-time-h-min = { $hours }시간 { $minutes }분
common-time-min = { $minutes }분
common-time-min-s = { $minutes }분 { $seconds }초
common-time-ms = { $count }ms
common-time-s = { $count }초

## Kinds of resources, in the plural: rows of tables, headings.

common-kinds-attachment = 인증서 연결
common-kinds-bucket = S3 버킷
common-kinds-certificate = 인증서
common-kinds-command = 명령
common-kinds-dynamic-group = 동적 그룹
common-kinds-firmware = 펌웨어 파일
common-kinds-indexing = 플릿 인덱싱
common-kinds-iot-policy = IoT 정책
common-kinds-job = 작업
common-kinds-membership = 그룹 멤버십
common-kinds-named-shadow = 기타 명명된 섀도우
common-kinds-other = 기타 리소스
common-kinds-package = 패키지
common-kinds-package-configuration = 패키지 구성
common-kinds-package-shadow = $package 섀도우
common-kinds-package-version = 패키지 버전
common-kinds-role = IAM 역할
common-kinds-shadow = 클래식 섀도우
common-kinds-thing = 사물
common-kinds-thing-group = 사물 그룹
common-kinds-thing-type = 사물 유형

## One resource, with its name: the beginning of a line about it.

common-named-attachment = 인증서 { $name }의 연결
common-named-bucket = S3 버킷 { $name }
common-named-certificate = 인증서 { $name }
common-named-command = 명령 { $name }
common-named-dynamic-group = 동적 그룹 { $name }
common-named-firmware = 펌웨어 파일 { $name }
common-named-indexing = 플릿 인덱싱 { $name }
common-named-iot-policy = IoT 정책 { $name }
common-named-job = 작업 { $name }
common-named-membership = { $name }의 그룹 멤버십
common-named-named-shadow = { $name }의 명명된 섀도우
common-named-other = 리소스 { $name }
common-named-package = 패키지 { $name }
common-named-package-configuration = 패키지 구성 { $name }
common-named-package-shadow = { $name }의 $package 섀도우
common-named-package-version = 패키지 버전 { $name }
common-named-role = IAM 역할 { $name }
common-named-shadow = { $name }의 클래식 섀도우
common-named-thing = 사물 { $name }
common-named-thing-group = 사물 그룹 { $name }
common-named-thing-type = 사물 유형 { $name }

## Resources of a kind, counted

common-count-attachment = 인증서 연결 { $count }개
common-count-bucket = S3 버킷 { $count }개
common-count-certificate = 인증서 { $count }개
common-count-command = 명령 { $count }개
common-count-dynamic-group = 동적 그룹 { $count }개
common-count-firmware = 펌웨어 파일 { $count }개
common-count-iot-policy = IoT 정책 { $count }개
common-count-job = 작업 { $count }개
common-count-membership = 그룹 멤버십 { $count }개
common-count-named-shadow = 기타 명명된 섀도우 { $count }개
common-count-other = 기타 리소스 { $count }개
common-count-package = 패키지 { $count }개
common-count-package-shadow = $package 섀도우 { $count }개
common-count-package-version = 패키지 버전 { $count }개
common-count-role = IAM 역할 { $count }개
common-count-setting = 설정 { $count }개
common-count-shadow = 클래식 섀도우 { $count }개
common-count-thing = 사물 { $count }개
common-count-thing-group = 사물 그룹 { $count }개
common-count-thing-type = 사물 유형 { $count }개

## Parts of the work, beside their progress

common-phase-attachments = 공유 인증서
common-phase-certificates = 인증서
common-phase-command-answers = 응답
common-phase-command-starts = 실행
common-phase-commands = 명령
common-phase-devices = 사물
common-phase-dynamic-groups = 동적 그룹
common-phase-firmware = 펌웨어 파일
common-phase-groups = 사물 그룹
common-phase-indexing = 플릿 인덱싱
common-phase-iot-policies = IoT 정책
common-phase-job-executions = 집계한 실행
common-phase-jobs = 작업
common-phase-other = 기타
common-phase-package-configuration = 패키지 구성
common-phase-package-versions = 패키지 버전
common-phase-packages = 패키지 및 버전
common-phase-proof = 남은 항목
common-phase-revert = 패키지 섀도우
common-phase-roles = IAM 역할
common-phase-simulation = 디바이스
common-phase-storage = 버킷
common-phase-survey = 현재 항목
common-phase-thing-types = 사물 유형
common-phase-upload = 업로드

## What is put right on a resource that is there

common-repair-content = 속성 및 아티팩트 설정
common-repair-enable = 켜기
common-repair-merge = 누락된 항목 추가
common-repair-other = 바로잡기
common-repair-policy = 정책 설정
common-repair-publish = 게시
common-repair-tags = 태그 추가
common-repair-trust = 신뢰 정책 설정
common-repair-undeprecate = 사용 중단 해제
common-repair-versioning = 버전 관리 켜기

## Why a resource is left alone, after a colon

common-conflict-dynamic-group = 같은 이름의 동적 그룹이 있음
common-conflict-other = 예상한 상태가 아님
common-conflict-other-artifact = 다른 아티팩트로 게시되어 있으며, AWS에서 변경할 수 없음
common-conflict-other-region = 버킷이 다른 리전에 있음
common-conflict-other-role = 이미 다른 역할을 사용함
common-conflict-somebody-elses = 다른 소유자의 항목: workshop 태그의 값이 다름

## Why a cleanup keeps one resource, in parentheses

common-reason-attached-to-others = 워크숍 외 사물에 연결됨
common-reason-belonging-unread = 소속을 읽을 수 없음
common-reason-changed = 계획을 만든 뒤 변경됨
common-reason-holds-kept = 유지할 항목이 들어 있음
common-reason-no-pattern-match = 일치하는 패턴 없음
common-reason-no-workshop-tag = workshop 태그 없음
common-reason-not-attached = 워크숍 사물에 연결되지 않음
common-reason-not-for-iot = AWS IoT가 수임할 수 없음
common-reason-not-turned-on-by-us = 프로비저닝에서 켠 것이 아님
common-reason-off = 이미 꺼져 있음
common-reason-other = 유지
common-reason-other-account = 다른 계정에 있음
common-reason-other-region = 다른 리전에 있음
common-reason-other-role = 워크숍 외 역할을 사용함
common-reason-somebody-elses = workshop 태그의 값이 다름
common-reason-tags-unread = 태그를 읽을 수 없음
common-reason-used-by-others = 워크숍 외 리소스가 사용 중

## Why a cleanup keeps some resources, in parentheses after their number

common-kept-changed = 계획을 만든 뒤 변경됨
common-kept-holds-kept = 유지할 항목이 들어 있음
common-kept-off = 이미 꺼져 있음
common-kept-other = 워크숍 외 리소스
common-kept-tags-unread = 확인할 수 없음
common-kept-used-by-others = 워크숍 외 리소스가 사용 중

## How a cleanup knows that a resource is the workshop's, in parentheses after its name

common-identified-association = 연결 관계로 식별
common-identified-legacy-name = 이전 이름 패턴으로 식별
common-identified-name = 이름 패턴으로 식별: { $pattern }
common-identified-other = 식별됨
common-identified-tag = 태그로 식별: { $tag }
common-identified-thing = 워크숍 사물과의 연결로 식별
common-identified-turned-on = 프로비저닝에서 켠 설정으로 식별

## What is waited for; $time is such as 30s, $left such as 04:59.

common-waiting-job-canceled = AWS에 작업이 취소됨으로 표시될 때까지 대기 중(최대 { $time })
common-waiting-job-deleted = 작업이 사라질 때까지 대기 중(최대 { $time })
common-waiting-job-deletions = 삭제 중인 작업이 10개 미만이 될 때까지 대기 중(최대 { $time })
common-waiting-other = AWS 대기 중(최대 { $time })
common-waiting-role-assumable = AWS IoT가 새 역할을 수임할 수 있을 때까지 대기 중(최대 { $time })
common-waiting-rollout = 롤아웃이 진행될 때까지 대기 중(최대 { $time })
common-waiting-thing-type-deletable = 사용 중단한 사물 유형을 삭제할 수 있을 때까지 대기 중: { $left } 남음

common-counting-down-thing-type-deletable = { $left } 사용 중단한 사물 유형을 삭제할 수 있을 때까지 대기 중

## The local AWS's clock was moved instead of waiting; $by is such as 05:00.

common-clock-moved-job-canceled = 로컬 AWS의 시계를 { $by }만큼 앞으로 돌림: 작업이 취소됨
common-clock-moved-job-deleted = 로컬 AWS의 시계를 { $by }만큼 앞으로 돌림: 작업이 삭제됨
common-clock-moved-job-deletions = 로컬 AWS의 시계를 { $by }만큼 앞으로 돌림: 다른 작업을 삭제할 수 있음
common-clock-moved-other = 로컬 AWS의 시계를 { $by }만큼 앞으로 돌림: 기다릴 필요 없음
common-clock-moved-rollout = 로컬 AWS의 시계를 { $by }만큼 앞으로 돌림: 롤아웃이 계속됨
common-clock-moved-thing-type-deletable = 로컬 AWS의 시계를 { $by }만큼 앞으로 돌림: 이제 사물 유형을 삭제할 수 있음

## What can be done about a call that failed

common-remedy-again = 나중에 다시 시도하십시오. 같은 명령을 실행하면 중단된 곳부터 계속합니다
common-remedy-allow = 호출자의 IAM 정책에서 { $action } 권한을 허용하십시오
common-remedy-denied = 자격 증명을 확인하십시오: aws sts get-caller-identity
common-remedy-limit = Service Quotas에서 할당량 증가를 요청하거나 필요 없는 항목을 삭제하십시오
common-remedy-throttled = --rate로 속도를 낮추거나 나중에 다시 시도하십시오

## Where something is

common-aws-at = { $url }의 AWS
common-place = { $aws }, 계정 { $account }, { $region }

## Where a dynamic group stands

common-group-active = 활성
common-group-building = 빌드 중: 멤버를 찾는 중
common-group-rebuilding = 다시 빌드 중: 멤버를 다시 찾는 중
common-group-unknown = 알 수 없음

## Calls to AWS

common-no-throttle = 스로틀링 없음
common-throttled = 스로틀링: { $times }
common-throttles-of = { $bucket } { $times }회

## Lists

common-list-comma = ,{" "}

## Warnings while something goes on. $what is a resource with its name; $failure is what AWS said.

common-gave-up = 디바이스 { $failed }대가 연속으로 실패하여 나머지 { $left }대는 시도하지 않습니다
common-left-alone = { $what }은(는) 그대로 둡니다: { $why }
common-scan-failed = { $kinds }을(를) 모두 확인하지 못했으며, 확인하지 못한 것은 유지합니다: { $failure }
common-spared = { $what }은(는) 삭제하지 않습니다: { $reason }
common-tag-failed = { $what }에 태그를 지정하지 못했습니다: { $failure }
common-tags-unread = { $what }의 태그를 읽을 수 없습니다: { $failure }
common-warned-last = { $warning }. 이후 같은 경고는 세기만 하며 요약에 표시합니다

## Progress, as short as possible

common-progress-failed = { $count }개 실패
common-progress-left = { $time } 남음

## --debug: a call to AWS. $call is a service and an operation; $answer a status and an error.

common-debug-answer = { $answer }, { $ms }ms
common-debug-answer-request = { $answer }, { $ms }ms, 요청 { $id }
common-debug-attempt = { $call }, 시도 { $attempt }
common-debug-no-answer = 응답 없음

## Plans and summaries

common-at-best = 할당량 기준 최소 { $time }({ $bottleneck })
common-as-fast = 최대 속도: 속도 조절 꺼짐
common-bottleneck = { $bucket }: 호출 { $calls }회
common-bottleneck-paced = { $bucket }: 호출 { $calls }회, { $rate }/s
common-heading-failed = 실패한 항목
common-heading-next = 다음 단계
common-heading-plan = 계획
common-took-best = { $took }, 최소 { $best }({ $bottleneck })
common-request = 요청 { $id }
common-version-deprecated = 사용 중단됨
common-version-draft = 초안
common-version-published = 게시됨
