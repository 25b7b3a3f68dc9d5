# `fleetctl doctor` and `fleetctl check`.

## Doctor: verdicts

doctor-word-good = 정상
doctor-word-note = 참고
doctor-word-wrong = 문제
doctor-not-well = 문제가 { $count }개 있습니다
doctor-task-unknown = { $name }은(는) 다음 중 하나가 아닙니다: { $known }

## Doctor: names of checks, in the second column

doctor-clock = 시계
doctor-credentials = 자격 증명
doctor-endpoint = 데이터 엔드포인트
doctor-indexing = 플릿 인덱싱
doctor-leftovers = 워크숍 항목
doctor-local = 로컬 AWS
doctor-package-configuration = 패키지 구성
doctor-permissions = 권한
doctor-rates = 요청 속도

## Doctor: what was found

doctor-clock-fast = 이 컴퓨터의 시계가 AWS보다 { $seconds }초 빠름
doctor-clock-good = AWS와 일치함
doctor-clock-hint = 시간 서버로 시계를 맞추십시오. AWS는 서명 시각이 5분 넘게 차이 나는 요청을 거부합니다
doctor-clock-slow = 이 컴퓨터의 시계가 AWS보다 { $seconds }초 느림
doctor-clock-unknown = 시각을 알려 준 응답이 없음
doctor-indexing-active = 켜짐, 인덱스 상태 ACTIVE
doctor-indexing-building = 켜짐, 인덱스 빌드 중
doctor-indexing-building-hint = 쿼리와 동적 그룹은 빌드가 끝날 때까지 기다립니다. 사물이 많으면 몇 시간이 걸릴 수 있습니다
doctor-indexing-off = 꺼짐: 디바이스를 검색할 수 없음
doctor-leftovers-hint = 목록과 이유는 `{ $command }` 명령으로 볼 수 있습니다
doctor-leftovers-none = 없음
doctor-leftovers-unread = 확인할 수 없음: { $kinds }
doctor-local-kept = 상태 { $size }, 제공 중 아님
doctor-local-served = 상태 { $size }, { $address }에서 제공 중
doctor-package-configuration-off = 꺼짐: 작업이 $package 섀도우에 버전을 쓰지 않음
doctor-package-configuration-on = 켜짐: 작업이 $package 섀도우에 버전을 씀
doctor-permission-all = 모두 허용됨
doctor-permission-hint = 이를 허용하는 정책은 `{ $command }` 명령으로 출력할 수 있습니다
doctor-permission-missing = 허용되지 않음: { $actions }
doctor-permission-unknown = 시도한 것은 허용됨. 변경하는 액션 { $count }개는 알 수 없음
doctor-permissions-root = 계정의 루트 사용자는 무엇이든 할 수 있음
doctor-permissions-simulated = IAM에서 모든 리소스에 대해 호출자의 정책을 시뮬레이션한 결과
doctor-permissions-tried = 아무것도 변경하지 않는 호출로 확인한 결과
doctor-permissions-unasked = IAM에 조회할 수 없음: { $why }
doctor-turn-on = `{ $command }` 명령으로 켤 수 있습니다

## Check: names of checks, in the second column

doctor-check-title = fleetctl { $version }
doctor-dependencies = 라이브러리
doctor-documents = 문서
doctor-messages = 메시지
doctor-queries = 예제 쿼리
doctor-templates = 명령 템플릿

## Check: what was found

doctor-dependencies-good = 라이브러리 { $count }개, 모두 버전과 체크섬이 있음
doctor-dependencies-none = 라이브러리 목록을 읽을 수 없음
doctor-documents-good = 문서와 정책 { $count }개가 AWS에서 허용하는 형식임
doctor-messages-good = { $languages }개 언어의 메시지 { $messages }개, 변수가 서로 같음
doctor-queries-good = 예제 { $count }개를 읽을 수 있음
doctor-templates-good = 템플릿 { $count }개의 파라미터 이름이 모두 맞음
