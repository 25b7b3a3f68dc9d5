# `fleetctl learn`: the workshop as a course.

## Frame

learn-title = AWS IoT Device Management 워크숍
learn-welcome =
    이 과정은 플릿의 수명 주기를 { $steps }단계로 살펴봅니다. 플릿을 만들고, 검색하고, 업데이트하고, 명령을 보내고, 정리합니다. 모든 단계는 직접 입력할 수도 있는 명령입니다. 모든 것은 fleetctl에 내장된 로컬 AWS에서 이루어집니다. 로컬 AWS는 계정이나 비용이 필요 없고, 과정을 시작할 때 비워집니다.

    다른 터미널에서 둘러보려면 아무 명령에나 다음을 추가하십시오: --local --state-dir { $directory }
learn-step = { $number }/{ $total }단계: { $title }
learn-go-on = Enter: 계속, q: 나가기:
learn-end =
    과정이 끝났고 로컬 AWS는 다시 비었습니다. 같은 명령을 --local 없이 실행하면 실제 계정에서 같은 일을 합니다. 실제 계정이 준비되었는지는 `fleetctl doctor`로 점검할 수 있습니다.

    `fleetctl`만 입력하면 이 모든 기능의 메뉴가 열립니다. `fleetctl --help`는 명령 목록을 보여 줍니다.
learn-for-people = 과정은 사람을 위한 것이므로 --output을 지정하지 마십시오
learn-nobody = 과정을 읽을 사용자가 없어 아무것도 변경하지 않았습니다
learn-nobody-hint = 기다리지 않고 진행하려면 --yes를 지정하십시오
learn-served = 과정의 상태가 { $address }에서 제공되고 있습니다. 다른 과정이 진행 중이거나 `local serve`가 실행 중입니다
learn-wrong = { $count }개 단계의 결과가 예상과 다릅니다

## What it would have cost

learn-bill = AWS였다면: { $counted }, 약 { $dollars }달러
learn-bill-command-executions = 명령 실행 { $count }회
learn-bill-index-updates = 인덱스 업데이트 { $count }회
learn-bill-operations = 레지스트리 및 섀도우 호출 { $count }회
learn-bill-queries = 검색 쿼리 { $count }회
learn-bill-remote-actions = 원격 작업(remote action) { $count }회
learn-bill-source = { $read }에 확인한 요금이며, 리전에 따라 다르고 바뀔 수 있습니다: { $pages }
learn-bill-total = AWS에서의 전체 과정: { $counted }, 약 { $dollars }달러(S3 제외).
learn-bill-unknown = 명령 실행은 요금을 알 수 없어 포함하지 않았습니다.

## Steps

learn-provision-title = 플릿 프로비저닝
learn-provision =
    사물은 AWS IoT가 아는 디바이스의 정보로, 이름과 사물 유형, 최대 50개의 속성으로 이루어집니다. 사물 유형은 템플릿입니다. 한 종류의 디바이스에 어떤 속성이 있는지 정하며, 그중 3개는 검색할 수 있습니다. 그룹은 함께 묶을 사물을 담으며, 여기서는 한 국가의 사물입니다. 디바이스에는 섀도우도 있습니다. 섀도우는 디바이스와 클라우드가 모두 읽고 쓰는 문서로, 하나에는 배터리 정보가 있고 $package라는 이름의 섀도우에는 실행 중인 소프트웨어가 있습니다.

    그 주변에는 모든 버전을 보관하는 S3 버킷의 펌웨어, 사물 유형마다 버전이 2개인 소프트웨어 패키지, 이 모두를 검색할 수 있게 하는 플릿 인덱싱, AWS IoT가 수임하는 IAM 역할 2개가 있습니다. 역할 하나는 다운로드 주소에 서명하고, 다른 하나는 설치된 것을 기록합니다. AWS IoT의 사물에는 태그를 지정할 수 없지만 나머지는 모두 태그를 지정하여, 정리할 때 워크숍 리소스를 알아볼 수 있습니다.
learn-device-title = 패키지와 디바이스
learn-device =
    소프트웨어 패키지에는 버전이 있습니다. 버전은 DRAFT로 시작해 PUBLISHED가 되며 그때부터는 변경할 수 없습니다. 내년에 1.0.0을 설치해도 오늘과 같은 것을 받습니다. 나중에 DEPRECATED로 바꿀 수 있습니다. 버전의 아티팩트는 S3에 있는 한 객체의 한 버전입니다.

    디바이스에서 실행 중인 것은 $package 섀도우에 있습니다. 이것은 디바이스가, 또는 디바이스를 대신해 작업이 기록한 인벤토리입니다. AWS가 디바이스 안을 들여다보는 것은 아닙니다.
learn-search-title = 플릿 검색
learn-search =
    플릿 인덱싱은 레지스트리와 섀도우의 내용을 인덱스로 유지합니다. 쿼리에는 thingTypeName, attributes.country, shadow.reported.batteryStatus와 같은 필드를 사용합니다. 검색어는 AND, OR, NOT으로 최대 12개까지 연결합니다. 인덱스에는 변경 사항이 즉시가 아니라 몇 초 안에 반영됩니다.

    동적 그룹은 이름이 있는 쿼리입니다. 일치하는 것은 오늘도 내일도 멤버이며, 사물을 따로 추가하지 않습니다. 다른 그룹과 마찬가지로 작업의 대상이 될 수 있습니다.
learn-job-title = 작업 생성
learn-job =
    작업은 디바이스에 문서를 보내고 각 디바이스의 진행 상황을 실행으로 관리합니다. 여기서 만드는 작업은 무선(OTA) 업데이트입니다. 작업 문서에는 패키지 버전이 들어 있고, 문서를 요청한 디바이스는 1시간 동안 펌웨어를 다운로드할 수 있는 주소를 받습니다.

    롤아웃은 처음에는 느리게 시작하고 디바이스가 성공하는 동안 빨라지게 할 수 있습니다. 중단 규칙은 너무 많이 실패하면 작업을 멈춥니다. 여기서는 최소 3대 중 60%입니다. 둘 다 두는 데는 비용이 거의 들지 않지만, 없으면 큰 대가를 치를 수 있습니다.
learn-simulate-title = 디바이스 역할 수행
learn-simulate =
    자동차 30대를 준비할 수는 없으므로 fleetctl이 그 역할을 합니다. 디바이스마다 실제 디바이스처럼 실행을 요청하고, 펌웨어를 다운로드해 바이트 수를 세고, IN_PROGRESS를 보고한 다음 SUCCEEDED 또는 FAILED를 보고합니다. 여기서는 100대 중 75대가 성공합니다.
learn-explore-title = 결과 살펴보기
learn-explore =
    끝난 작업은 디바이스가 실패했더라도 COMPLETED이므로 실행을 살펴봐야 합니다. 95% 이상이면 우수합니다. 20% 넘게 실패하면 계속하기 전에 이유를 찾으십시오.

    패키지 구성이 켜져 있으므로, AWS IoT는 성공한 디바이스의 $package 섀도우에 새 버전을 기록했습니다. 나머지는 아직 이전 버전을 보고합니다.
learn-revert-title = 인벤토리 되돌리기
learn-revert =
    1.1.0이 철회되어 기술자가 1.0.0을 직접 다시 설치했다고 합시다. 인벤토리도 여기에 맞춰야 합니다. 되돌리기는 다른 버전을 보고하는 디바이스를 모두 찾아 $package 섀도우를 씁니다. 디바이스에는 아무것도 보내지 않습니다. --with-job을 지정하면 그 대신 이전 펌웨어를 다시 설치합니다.

    REVERT 단어는 직접 입력하거나 --confirm REVERT로 지정해야 합니다. DELETE나 CANCEL처럼 모든 언어에서 같으며, --yes로 대신할 수 없습니다.
learn-command-title = 디바이스에 지시하기
learn-command =
    작업은 며칠이 걸릴 수도 있고 자리를 비운 디바이스를 기다립니다. 명령은 '문을 잠가라'처럼 지금 할 일에 사용합니다. 명령은 MQTT로 디바이스 한 대에 전달되며, 그 디바이스는 연결되어 있거나 영구 세션이 있어야 합니다. 몇 초 안에 응답하지 않으면 명령은 TIMED_OUT이 됩니다. 세 번째 방법은 섀도우입니다. 원하는 상태를 나타내며 디바이스는 할 수 있을 때 따릅니다.

    이 단계에서는 가상 디바이스 한 대가 연결되어 있습니다. 이 디바이스는 자기 명령의 주제를 구독하고 거기에 응답합니다.
learn-dry-run-title = 삭제하기 전에 확인하기
learn-dry-run =
    정리는 태그, 이름, 연결 관계 순으로 워크숍 리소스를 식별하고 셋 중 무엇으로 식별했는지 알려 줍니다. 태그에 다른 값이 있거나 읽을 수 없는 것은 유지합니다. 모의 실행은 실제 정리와 같은 계획을 만들고 아무것도 변경하지 않습니다.
learn-cleanup-title = 정리
learn-cleanup =
    섀도우는 사물보다, 버전은 패키지보다, 버킷의 객체는 버킷보다 먼저 삭제합니다. 사물 유형은 사용 중단하고 5분이 지나야 삭제할 수 있으므로 가장 먼저 사용 중단하고 가장 나중에 기다립니다. 여기서는 로컬 AWS의 시계를 앞으로 돌립니다. 끝나면 한 번 더 확인하여 남은 것을 알려 줍니다. 이것이 정리가 끝났다는 증거입니다.

## What was found

learn-found-command = 명령의 실행: { $statuses }
learn-found-connected = 디바이스 { $count }대가 연결됨
learn-found-fleet = 사물 { $things }개, 사물 유형 { $types }개, 패키지 { $packages }개가 있음
learn-found-group = 동적 그룹 { $group }의 멤버는 { $members }개
learn-found-job = 작업은 { $status } 상태이며, 디바이스 { $queued }대에 대기 중
learn-found-job-over = 작업은 { $status } 상태: { $succeeded }개 성공, { $failed }개 실패
learn-found-left =
    { $count ->
        [0] 남은 것이 없음
       *[other] 리소스 { $count }개가 남음
    }
learn-found-version =
    { $count ->
        [0] 버전 { $version }을(를) 보고하는 디바이스가 없음
       *[other] 디바이스 { $count }대가 버전 { $version }을(를) 보고함
    }
