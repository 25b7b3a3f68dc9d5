# Commands: what devices are told to do at once, and what they answer.

## Templates

commands-about-activate-horn = 차량의 경적을 몇 초 동안 울림
commands-about-set-climate = 차량 실내 온도를 설정
commands-about-start-engine = 차량의 시동을 몇 분 동안 켬
commands-about-stop-engine = 차량의 시동을 끔
commands-about-vehicle-lock = 차량의 모든 문을 잠금
commands-about-vehicle-unlock = 차량의 모든 문을 잠금 해제
commands-choice-own = 직접 작성한 페이로드
commands-choice-template = { $about }: { $use_case }
commands-use-activate-horn = 넓은 주차장에서 차를 찾을 때
commands-use-other = 멀리 있는 차량
commands-use-set-climate = 쾌적하게 출발할 때
commands-use-start-engine = 운전 전에 예열할 때
commands-use-stop-engine = 도난 또는 비상 상황
commands-use-vehicle-lock = 운전자가 문을 잠그지 않고 떠났을 때
commands-use-vehicle-unlock = 키를 잃어버렸을 때

## Names of facts, and headings of columns. Each stands alone before what it names.

commands-fact-about = 설명
commands-fact-canary = 카나리
commands-fact-command = 명령
commands-fact-completed = 완료
commands-fact-created = 생성
commands-fact-devices = 디바이스
commands-fact-for = 용도
commands-fact-kind = 종류
commands-fact-name = 이름
commands-fact-namespace = 네임스페이스
commands-fact-note = 참고
commands-fact-parameter = 파라미터
commands-fact-reason = 이유
commands-fact-result = 결과
commands-fact-run = run ID
commands-fact-started = 시작
commands-fact-status = 상태
commands-fact-target = 대상
commands-fact-timeout = 제한 시간
commands-fact-took = 소요 시간
commands-fact-topic = 주제
commands-fact-updated = 업데이트
commands-fact-where = 위치

## A command: kind, payload, parameters

commands-example-text = 텍스트
commands-kind-custom = 사용자 지정
commands-kind-predefined = 사전 정의
commands-must-be-at-least = { $value } 이상이어야 함
commands-must-be-at-most = { $value } 이하여야 함
commands-must-be-from = { $min }~{ $max } 범위여야 함
commands-must-be-greater = { $value }보다 커야 함
commands-must-be-less = { $value }보다 작아야 함
commands-must-be-none-of = 다음 중 하나가 아니어야 함: { $value }
commands-must-be-one-of = 다음 중 하나여야 함: { $value }
commands-must-equal = { $value } 값이어야 함
commands-must-not-be-from = { $min }~{ $max } 범위가 아니어야 함
commands-must-not-equal = { $value } 값이 아니어야 함
commands-parameter-always = 항상 { $value }
commands-parameter-default = 지정하지 않으면 { $value }
commands-parameter-example = 예: { $option }
commands-parameters = 파라미터(*는 필수)
commands-payload = 페이로드({ $content_type })
commands-payload-bytes = 텍스트가 아닌 바이트
commands-payload-template = 페이로드({ $format } 형식으로 보내는 템플릿)
commands-value-binary = base64로 인코딩한 바이트
commands-value-boolean = true 또는 false
commands-value-double = 숫자
commands-value-integer = 32비트 정수
commands-value-long = 64비트 정수
commands-value-string = 텍스트
commands-value-unsigned-long = 음수가 아닌 64비트 정수

## Making a command

commands-create-ask-description = 설명:
commands-create-ask-name = 이름:
commands-create-ask-payload = 페이로드(JSON 한 줄):
commands-create-bad-name = { $given }은(는) 명령 이름이 아닙니다. 문자 또는 숫자로 시작해야 합니다
commands-create-leave = Enter를 누르면 대괄호 안의 값이 선택됩니다. Ctrl-C로 나갑니다
commands-create-long-description = 설명은 최대 { $most }자이며, 지정한 설명은 { $count }자입니다
commands-create-needs-description = 사용자 지정 명령에는 --description(1~256자)이 필요합니다
commands-create-no-template = { $given }은(는) 템플릿이 아닙니다. 템플릿: { $names }
commands-create-nothing = 명령을 만들 내용이 없고, 물어볼 터미널도 없어 아무것도 변경하지 않았습니다
commands-create-nothing-hint = 다음 중 하나를 지정하십시오: { $options }
commands-create-number = 0~6 중에서 번호를 선택하십시오
commands-create-parameter-form = 파라미터의 형식은 NAME:TYPE 또는 NAME:TYPE=DEFAULT입니다
commands-create-parameter-name = { $given }은(는) 파라미터 이름이 아닙니다. 문자, 숫자 및 . $ _ - 1~192자여야 합니다
commands-create-parameter-type = { $given }은(는) 유형이 아닙니다. 유형: { $names }
commands-create-parameter-value = { $given }은(는) { $kind } 값이 아닙니다. 필요한 값: { $wanted }
commands-create-title = { $place }에 명령 생성
commands-create-which = 선택
commands-kept = 유지함: { $name }
commands-made = 생성함: { $name }
commands-next = 다음: { $command }
commands-plan-kept = 같은 일을 하는 명령이 이미 있어 그대로 유지합니다
commands-plan-title = 명령

## Listing and picking

commands-hint-create = { $command } 명령으로 만들 수 있습니다
commands-hint-history = `fleetctl commands history`로 실행 목록을 볼 수 있습니다
commands-hint-list = `fleetctl commands list`로 명령 목록을 볼 수 있습니다
commands-list-templates = `commands create --template`으로 만들 수 있는 템플릿
commands-list-title = { $place }의 명령 { $count }개
commands-list-unread = 설명 { $count }개를 읽을 수 없습니다: { $cause }
commands-none = { $place }에 명령이 없습니다
commands-none-open = { $place }에 명령을 수행 중인 디바이스가 없습니다
commands-pick-execution-prompt = 번호 또는 실행 ID:
commands-pick-executions-title = { $place }의 실행(최신순)
commands-pick-prompt = 번호 또는 명령 이름:
commands-pick-title = { $place }의 명령(최신순)

## Deleting, deprecating, canceling

commands-cancel-what =
    { $place }의 실행 { $id }({ $status }) 취소
    다음 주제에 게시: { $topic }
    { $answer }
commands-delete-what = { $place }의 명령 { $name } 삭제
commands-deleted = { $name } 삭제됨
commands-deletion-pending = { $name }은(는) PENDING_DELETION 상태입니다. AWS가 12시간 안에 삭제하며, 더 이상 실행할 수 없습니다
commands-deprecated = { $name }은(는) DEPRECATED 상태입니다. 진행 중인 실행만 계속됩니다
commands-hint-show = `fleetctl commands show`로 명령을 볼 수 있습니다
commands-hint-status = `fleetctl commands status`로 실행을 볼 수 있습니다
commands-restored = { $name }은(는) ACTIVE 상태입니다

## Running a command

commands-run-ask-timeout = 각 디바이스의 응답 제한 시간
commands-run-ask-value = { $name } 값
commands-run-ask-wait = 응답을 기다릴까요?
commands-run-canary = 먼저 디바이스 { $count }대, 그중 실패가 { $tolerated }대 이하이면 나머지도 실행
commands-run-canary-failed = 먼저 실행한 디바이스 { $devices }대 중 { $failed }대의 결과가 나빠 나머지는 실행하지 않습니다
commands-run-canary-passed = 먼저 실행한 디바이스 { $devices }대 중 { $failed }대의 결과가 나쁨. 이어서 나머지를 실행합니다
commands-run-confirm = 실행할까요?
commands-run-devices = 디바이스 { $count }대
commands-run-ended = 디바이스 { $devices }대 중 { $started }대에서 { $command } 시작됨
commands-run-failures = 시작하지 못한 항목
commands-run-hint-targets = --thing THING 또는 --group GROUP을 지정하십시오
commands-run-left = 같은 명령을 { $option } 옵션과 함께 실행하면 남은 것을 처리합니다
commands-run-members = 그룹 { $group }: 멤버 { $count }개
commands-run-more = ... 외 { $count }대
commands-run-no-percentage = { $given }은(는) 백분율이 아닙니다. 0보다 크고 100 이하여야 합니다
commands-run-offline =
    제한 시간이 지난 디바이스는 오프라인이었거나 구독하지 않았을 수 있습니다.
    { $command }에서 디바이스 쪽 동작을 볼 수 있습니다
commands-run-parameter-form = 파라미터의 형식은 NAME=VALUE입니다
commands-run-started = { $thing }: { $execution } 시작됨
commands-run-stopped = 중지됨: 디바이스 { $devices }대 중 { $started }대에서 { $command } 시작됨
commands-run-targets = 어느 디바이스에서 실행할까요?
commands-run-targets-group = 그룹의 멤버
commands-run-targets-number = 1 또는 2를 선택하십시오
commands-run-targets-things = 이름으로 지정하는 디바이스
commands-run-targets-which = 선택
commands-run-timeout = 디바이스의 응답 제한 시간은 1s~12h이며, { $given }은(는) 지정할 수 없습니다
commands-run-title = 명령 실행
commands-run-took = 소요 시간 { $time }, 호출 { $calls }회, run ID { $run }
commands-run-twice = 파라미터 { $given }이(가) 두 번 지정되었습니다

## The checkpoint before the first run of a guided session. READY and SKIP are typed, in every language.

commands-ready-back = READY도 SKIP도 아니므로 아무것도 실행하지 않았습니다
commands-ready-listen = 또는 직접 디바이스 역할을 하면서 `commands guide`에 나온 대로 응답:
commands-ready-play = 가상 디바이스가 응답하게 하기:
commands-ready-question = 디바이스가 수신 중이면 READY, 그래도 실행하려면 SKIP을 입력하십시오:
commands-ready-serve = 별도의 터미널에서 로컬 AWS 제공:
commands-ready-title = 첫 명령을 보내기 전에: 디바이스가 수신 중입니까?
commands-ready-why = 수신하는 디바이스가 없으면 명령은 사라집니다. 두 번째 터미널을 열어 디바이스를 시작한 다음 이 터미널로 돌아오십시오.

## Executions

commands-bytes = { $count }바이트
commands-history-all = 실행 { $count }개
commands-history-ask-since = 시작 시점(예: 2026-03-07, 2026-03-07T12:00, 2h, 30d)
commands-history-ask-status = 상태(*: 전체)
commands-history-ask-thing = 사물(*: 전체)
commands-history-ask-until = 종료 시점(*: 현재)
commands-history-many = 실행 { $shown }개, 그 밖에 2,000개 이상
commands-history-next = Enter: 다음 페이지, q: 나가기:
commands-history-no-time = { $given }은(는) 시각이 아닙니다. 2026-03-07, 2026-03-07T12:00, 2h, 30d와 같이 입력하십시오
commands-history-none = { $place }에 실행이 없습니다
commands-history-some = 실행 { $count }개 중 { $shown }개. --all은 나머지도 표시합니다
commands-status-canceled = { $status }(운영자가 취소함)
commands-status-late = 디바이스가 늦게라도 응답할 수 있으며, AWS는 이를 받아들입니다
commands-took-hours = { $number }시간
commands-took-minutes = { $number }분
commands-took-seconds = { $number }초

## The guide to the device's side

commands-ask-command = 명령
commands-ask-thing = 사물
commands-guide-again-title = 다시 터미널 2
commands-guide-answers = SUCCEEDED, FAILED, REJECTED, TIMED_OUT은 실행을 끝냅니다. IN_PROGRESS는 그 전에 몇 번이든 보낼 수 있습니다. 응답에 결과를 넣을 수 있습니다: { $result }. 여기서 s는 텍스트, b는 true 또는 false, bin은 base64 바이트입니다. 제한 시간이 지나면 실행은 TIMED_OUT이 되지만, 늦게 온 응답도 받아들여집니다.
commands-guide-answers-title = 디바이스가 보낼 수 있는 응답
commands-guide-begun = 오래 걸리면 시작했다고 응답
commands-guide-console = AWS 콘솔: AWS IoT, 테스트, MQTT 테스트 클라이언트. 위의 주제를 구독하고 명령을 실행한 다음, 실행 ID가 들어간 응답 주제에 응답을 게시하십시오.
commands-guide-create = 명령이 아직 없으면 생성
commands-guide-device-title = 터미널 2: 디바이스
commands-guide-done = 완료했다고 응답
commands-guide-enroll = 디바이스의 키와 인증서, 자기 주제를 사용하도록 허용하는 정책을 만들어 사물에 연결
commands-guide-failed = 또는 실패했다고 응답. statusReason은 대문자, 숫자, _, -로 된 코드가 있는 객체
commands-guide-message = 메시지가 왔습니다. 실행 ID는 메시지의 주제에 있습니다
commands-guide-operator-title = 터미널 1: 운영자
commands-guide-others = { $command } 명령은 스스로 응답하는 디바이스를 수천 대까지 실행합니다. `devices enroll`이 만든 파일은 어떤 MQTT 클라이언트에서나 쓸 수 있습니다.
commands-guide-others-title = 디바이스 역할을 하는 다른 방법
commands-guide-result-title = 터미널 1: 결과
commands-guide-run = 디바이스에서 명령 실행. 실행 ID가 출력됨
commands-guide-serve = MQTT 포트를 여는 로컬 AWS 제공. 별도의 터미널에서 계속 실행해 둘 것
commands-guide-status = 실행 확인
commands-guide-subscribe = 디바이스의 인증서로 디바이스의 명령 구독
commands-guide-terminal = 첫 번째와 같은 AWS 자격 증명과 리전으로 두 번째 터미널 열기
commands-guide-wait = 구독되었다는 메시지가 나올 때까지 기다리고 계속 실행해 둘 것
commands-guide-why = 명령은 지금 수신 중인 디바이스에 보내는 메시지입니다. 수신하는 디바이스가 없으면 명령은 사라지고, 디바이스에 영구 세션이 없는 한 실행은 시간 초과됩니다. 그래서 먼저 두 번째 터미널에서 디바이스가 구독하고, 그런 다음에 명령을 실행합니다.
commands-guide-why-title = 순서가 중요한 이유

## Topics

commands-topics-accepted = accepted: AWS가 응답을 받아들임
commands-topics-execution = `commands run`이 출력하는 ID. 구독할 때는 모든 ID를 뜻하는 +를 쓰고, 디바이스는 메시지의 주제에서 ID를 읽음
commands-topics-format = 페이로드의 형식. 둘 다 아니면 생략
commands-topics-rejected = rejected: AWS가 응답을 받아들이지 않음
commands-topics-request = request: 디바이스가 할 일
commands-topics-response = response: 디바이스의 응답. 다음 중 하나에 게시
commands-topics-subscribe = 디바이스는 자신의 모든 명령을 구독함
commands-topics-thing = 레지스트리의 사물 이름. things 대신 clients이면 사물이 아닌 디바이스의 MQTT 클라이언트 ID

## Learning moments. Lines that begin with two spaces stay as they are, for tables: at most 76 columns.

commands-learn-choice =
    세 가지를 물어보십시오. 지금 일어나야 합니까? 그렇다면 명령입니다. 열려 있는 문을 잠그거나, 경적으로 차를 찾거나, 진단을 위해 값을 읽는 경우입니다. 디바이스가 다음에 온라인이 될 때 일어나도 됩니까? 그렇다면 섀도우의 원하는 상태입니다. 목표 온도, 보고 간격, 설정 등이 그렇습니다. 파일, 단계, 기록이 필요한 여러 디바이스의 일입니까? 그렇다면 작업입니다. 펌웨어, 인증서, 새 구성이 그렇습니다.

    셋은 함께 쓰입니다. 작업으로 설치하고, 섀도우로 설정하고, 명령으로 개입합니다. 차량에서 작업을 시작하기 전에 명령으로 주차 중인지 물어볼 수 있고, 명령이 계속 실패하면 섀도우에서 디바이스의 마지막 상태를 알 수 있습니다.

    디바이스가 수행했는데 응답이 전달되지 않았을 수도 있으므로, 명령은 두 번 보내도 안전해야 합니다.

commands-learn-choice-title = 명령, 섀도우, 작업 중 무엇을 쓸까?

commands-learn-comparison =
    방금 보낸 것은 지금 수신 중인 디바이스에 전달되는 메시지입니다. AWS IoT에는 디바이스가 무언가를 하게 하는 방법이 두 가지 더 있습니다.

                 명령               섀도우              작업
      용도       지금 수행          도달할 상태         플릿 전체의 일
      소요 시간  몇 초              온라인이 되는 즉시  몇 분~몇 시간
      오프라인   사라짐, 시간 초과  나중에 동기화       대기열에서 대기
      응답       상태와 결과        보고된 상태         상태와 세부 정보
      대상       디바이스 한 대씩   디바이스 한 대씩    사물과 그룹

    영구 MQTT 세션이 있는 디바이스는 예외입니다. 자리를 비운 동안 보낸 것은 기본적으로 1시간까지 기다리지만, 실행의 제한 시간을 넘지는 않습니다.

    그룹에서 명령을 실행하는 것은 fleetctl이 처리합니다. AWS가 허용하는 속도로 멤버마다 실행을 하나씩 시작합니다.

commands-learn-comparison-title = 명령, 섀도우, 작업 비교

commands-learn-console =
    AWS 콘솔에서도 같은 내용을 볼 수 있습니다. AWS IoT, 관리, 원격 작업, 명령에서 명령과 그 실행을 볼 수 있습니다. AWS IoT, 테스트, MQTT 테스트 클라이언트로는 프로그램 없이 디바이스 역할을 할 수 있습니다. 디바이스의 요청 주제를 구독하고, 명령을 실행하고, 응답 주제에 응답을 게시하십시오.

    명령을 실행하기 전에 네 가지를 확인하십시오. 디바이스가 연결되어 있는지, 요청 주제를 구독했는지, 정책이 응답 주제에 게시하도록 허용하는지, 콘솔과 디바이스와 이 터미널이 같은 계정과 리전에 있는지 확인합니다. 가장 흔한 실수는 명령을 보낸 뒤에 구독하는 것입니다. 메시지는 이미 사라졌고 실행은 TIMED_OUT으로 끝납니다.

    로컬 AWS에는 콘솔이 없으며, `fleetctl mqtt sub` 및 `mqtt pub` 명령이 테스트 클라이언트를 대신합니다.

commands-learn-console-title = AWS 콘솔, 그리고 명령을 실행하기 전에 확인할 것

commands-learn-lifecycle =
    실행의 상태는 여섯 가지입니다.

      CREATED      AWS가 메시지를 보냄. 이때부터 제한 시간이 흐름
      IN_PROGRESS  디바이스가 시작함. 여러 번 보고할 수 있음
      SUCCEEDED    디바이스가 완료함
      FAILED       디바이스가 시도했으나 실패함. 이유가 있음
      REJECTED     디바이스가 거부함(예: 주행 중)
      TIMED_OUT    제한 시간 안에 응답이 없음

    CREATED를 뺀 모든 상태는 디바이스의 보고이며, 예외가 하나 있습니다. 제한 시간 안에 응답이 없으면 AWS가 $NO_RESPONSE_FROM_DEVICE라는 이유로 TIMED_OUT을 설정합니다. 이 상태는 최종이 아니며, 늦은 응답이 오면 바뀝니다. 디바이스가 SUCCEEDED, FAILED, REJECTED, TIMED_OUT으로 보고한 상태는 바뀌지 않습니다.

    AWS에는 취소가 없습니다. `commands cancel`은 디바이스를 대신해 REJECTED로 응답하며, 디바이스는 이를 알지 못합니다. AWS는 실행을 약 6개월 동안 보관합니다.

commands-learn-lifecycle-title = 실행의 수명 주기

commands-learn-payloads =
    정적 페이로드는 작성한 그대로 한 바이트도 바뀌지 않고 전송됩니다. 할 일마다 명령이 하나씩이므로 잘못될 것이 없습니다. 동적 페이로드는 온도와 같은 자리 표시자가 있는 템플릿입니다. 실행할 때마다 값을 지정하면 AWS가 파라미터의 유형과 조건에 맞는지 검사하고, 맞지 않으면 메시지를 보내기 전에 실행을 거부합니다.

    중지처럼 항상 같은 것에는 정적 페이로드를 사용하십시오. 값만 다르다면 값마다 명령을 만들지 말고 동적 페이로드를 사용하십시오. 기본값이 있는 파라미터는 지정하지 않아도 됩니다.

    둘 다 명령을 만든 뒤에는 변경할 수 없습니다. 다른 이름으로 새 명령을 만들고, 이전 명령은 더 이상 실행되지 않도록 사용 중단하십시오. 페이로드의 크기는 AWS에서 최대 32 KB, fleetctl에서 최대 10 KB입니다.

commands-learn-payloads-title = 정적 페이로드와 동적 페이로드

commands-learn-practice =
    명령의 이름은 대상이 아니라 하는 일로 정하십시오. fleet-us-1이 아니라 vehicle-lock입니다. 페이로드는 편집할 수 없으므로, 페이로드가 바뀌면 이름에 버전을 넣으십시오.

    제한 시간은 디바이스가 할 일과 연결 방식에 맞게 정하십시오. 문이라면 몇 초, 절전하는 디바이스라면 몇 분입니다. 지정하지 않으면 AWS는 10초, fleetctl은 60초를 줍니다.

    디바이스는 프로그램이 처리할 수 있는 이유 코드와 함께 FAILED로 응답하고, 같은 명령을 두 번 받아도 문제가 없도록 만드십시오. --canary로 먼저 몇 대에서 시험하고 돌아오는 응답을 지켜보십시오. $aws/events/commandExecution/# 주제에 규칙을 두면 FAILED나 TIMED_OUT이 많을 때 경보를 울릴 수 있습니다. 운영자에게는 필요한 명령만 실행할 권한을 주십시오. iot:StartCommandExecution은 명령과 사물을 모두 지정합니다.

commands-learn-practice-title = 명령의 모범 사례

commands-learn-templates =
    명령은 AWS가 보관하는 템플릿으로, 이름과 설명, 디바이스가 받을 페이로드로 이루어집니다. 만들 때는 아무것도 보내지 않습니다. 실행할 때마다 디바이스 한 대에 대해 자체 상태가 있는 실행이 생깁니다. 따라서 보낼 내용은 한 번만 작성하고 검토하면 되며, 명령을 변경할 수 있는 사람과 실행만 할 수 있는 사람을 구분할 수 있습니다.

    작업 문서도 비슷해 보이지만, 작업은 처음부터 대상이 정해져 있고 디바이스가 준비되었을 때 가져갑니다. 섀도우에는 지시가 없습니다. 디바이스가 어떠해야 하는지만 나타내며 방법은 디바이스가 찾습니다. 명령은 지금 일어나야 하는 일에 사용합니다.

    AWS는 실행과 디바이스의 메시지에 요금을 부과합니다. 더 이상 필요하지 않은 명령은 먼저 사용 중단한 다음 삭제합니다.

commands-learn-templates-title = 명령이란

commands-learn-topics =
    디바이스는 구독 하나로 자신의 모든 명령을 받습니다. 실행 ID 자리에는 +, 형식 자리에는 #을 씁니다. 메시지에는 페이로드만 있습니다. ID는 주제에만 있으므로, 디바이스는 응답하기 위해 주제에서 ID를 읽어야 합니다.

      request            AWS에서 디바이스로: 할 일
      response           디바이스에서 AWS로: 결과
      response/accepted  AWS에서 디바이스로: 응답을 받아들임
      response/rejected  AWS에서 디바이스로: 받아들이지 않음과 그 이유

    디바이스의 IoT 정책은 요청에 대해 iot:Subscribe와 iot:Receive를, 응답에 대해 iot:Publish를 허용해야 합니다. fleetctl은 등록된 디바이스에 자기 주제만 허용하는 정책을 주므로, 디바이스가 다른 디바이스를 대신해 응답할 수 없습니다. 형식은 json 또는 cbor이며, 그 밖의 경우에는 생략합니다.

commands-learn-topics-title = 명령의 MQTT 주제
