# The help of every command and option. Made from the program by `fleetctl docs messages`:
# change the help in the code, then run it again.

help = AWS 또는 자체 로컬 AWS에서 AWS IoT Device Management 플릿 운영
    .long = 
        AWS IoT Device Management 플릿을 프로비저닝, 구성, 업데이트하고, 명령을 보내고, 정리합니다.

        --local을 지정하면 모든 것이 fleetctl에 내장된 로컬 AWS에서 실행되며 계정, 네트워크, 비용이 필요하지 않습니다. 지정하지 않으면 AWS CLI와 같은 곳에서 자격 증명과 리전을 가져옵니다.
    .after = 
        예:
        {"  "}fleetctl --local provision --devices 15   로컬 AWS에 만드는 작은 플릿
        {"  "}fleetctl provision --dry-run              AWS에 플릿을 만들 때 필요한 것
        {"  "}fleetctl cleanup --dry-run                그중 삭제할 것과 그 이유
        {"  "}fleetctl local serve                      AWS CLI 및 SDK용 로컬 AWS

help-global--local = AWS 대신 fleetctl에 내장된 로컬 AWS 사용
    .long = 
        AWS 대신 fleetctl에 내장된 로컬 AWS 사용

        자체 계정(123456789012)이 있으며 사용자의 자격 증명과 프로필은 참조하지 않습니다. 같은 --state-dir에서 `fleetctl local serve`가 실행 중이면 그 로컬 AWS를 사용합니다.

help-global--state-dir = 로컬 AWS의 상태를 보관할 위치
    .long = 
        로컬 AWS의 상태를 보관할 위치

        `:memory:`를 지정하면 종료할 때 모두 사라집니다.

        {"["}기본값: 사용자 계정의 폴더]

help-global--profile = 사용할 AWS 구성 프로필

help-global--region = AWS 리전
    .long = 
        AWS 리전

        {"["}기본값: AWS_REGION, AWS_DEFAULT_REGION 또는 프로필의 리전. --local에서는 us-east-1]

help-global--endpoint-url = 모든 요청을 AWS 대신 이 주소로 전송

help-global--output = 결과 출력 형식: table, json, yaml, text
    .long = 
        결과 출력 형식: table, json, yaml, text

        `text`는 AWS CLI의 규칙에 따라 값 사이에 탭을 넣습니다. 진행 중에 이벤트를 출력하는 명령은 JSON Lines 또는 YAML 문서로 출력합니다.

        {"["}기본값: table]

help-global--result-query = 결과에서 JMESPath 표현식이 찾은 것만 출력
    .long = 
        결과에서 JMESPath 표현식이 찾은 것만 출력

        표현식은 --output json이 출력하는 내용에 적용되며, 그 결과는 --output에 따라, 지정하지 않으면 표로 출력됩니다. 이벤트를 출력하는 명령에서는 마지막 이벤트인 요약에 적용됩니다.

help-global--lang = 사용자에게 표시하는 모든 내용의 언어: en, es, ja, zh, pt, ko, de, it, fr
    .long = 
        사용자에게 표시하는 모든 내용의 언어: en, es, ja, zh, pt, ko, de, it, fr

        직접 입력하는 단어, JSON, 종료 코드는 모든 언어에서 같습니다.

        {"["}기본값: AWS_IOT_LANG, LC_ALL, LC_MESSAGES 또는 LANG, 없으면 en]

help-global--color = 색상: auto, always, never
    .long = 
        색상: auto, always, never

        `auto`는 터미널에서 색상을 사용하며 NO_COLOR 및 CLICOLOR_FORCE를 따릅니다.

        {"["}기본값: auto]

help-global--quiet = 결과, 경고, 오류만 출력

help-global--debug = 모든 AWS 호출과 응답을 하나씩 표시
    .long = 
        모든 AWS 호출과 응답을 하나씩 표시

        비밀 값은 가려지지만 계정 및 리소스의 ID는 가려지지 않습니다.

help-global--learn = 단계가 끝날 때마다 설명: 워크숍의 학습 포인트
    .long = 
        단계가 끝날 때마다 설명: 워크숍의 학습 포인트

        학습 포인트는 각각 한 번만 표시되고 다 읽을 때까지 기다립니다. --yes를 지정하면 기다리지 않습니다.

help-global--yes = 일반 질문에 예로 답하기
    .long = 
        일반 질문에 예로 답하기

        단어를 입력해야 하는 질문에는 --confirm으로만 답할 수 있습니다.

help-global--rate = 요청 종류별 속도 조절: things=200, shadows=off
    .long = 
        요청 종류별 속도 조절: things=200, shadows=off

        계정의 기본 할당량이 허용하는 속도 대신 사용할, 할당량 항목의 초당 요청 수입니다. `off`는 최대 속도를 뜻합니다. 여러 번 지정할 수 있습니다.

help-global--config = 이 파일에서만 설정 읽기
    .long = 
        이 파일에서만 설정 읽기

        {"["}기본값: FLEETCTL_CONFIG, 없으면 사용자 및 현재 폴더의 fleet.toml]

help-global--fleet = 사용할 설정 프로필: fleet.toml의 [profiles.NAME]
    .long = 
        사용할 설정 프로필: fleet.toml의 [profiles.NAME]

        {"["}기본값: FLEETCTL_FLEET, 없으면 프로필 없이 설정의 기본값만 사용]

help-global--local-faults = fleetctl에 내장된 로컬 AWS의 결함. `local serve --faults`와 같은 형식

help-global--local-quotas = fleetctl에 내장된 로컬 AWS의 요청 속도: aws, off

help-global--local-access-log = fleetctl에 내장된 로컬 AWS의 액세스 로그(JSON Lines)

help-provision = 플릿 또는 플릿의 누락된 부분을 프로비저닝
    .long = 
        플릿을 프로비저닝합니다. 사물 유형, 펌웨어, 소프트웨어 패키지, IAM 역할, 플릿 인덱싱, 국가별 그룹, 디바이스와 그 섀도우를 만들고 모두 태그를 지정합니다.

        기존 리소스를 확인하고 계획을 보여 준 다음, 동의를 받아 누락된 리소스를 만듭니다. 다시 실행하면 멈춘 곳부터 계속합니다. 이미 있는 리소스는 그 후 디바이스가 변경한 내용까지 그대로 유지합니다. 터미널에서는 옵션으로 지정하지 않은 것을 물어보고, --yes를 지정하면 기본값을 사용합니다.

help-provision--things-prefix = 디바이스 이름의 접두사(1~20자)
    .long = 
        디바이스 이름의 접두사(1~20자)

        문자, 숫자, 하이픈, 밑줄, 콜론을 사용할 수 있습니다. Vehicle-VIN-의 7번 디바이스는 Vehicle-VIN-007입니다.

help-provision--thing-types = 사물 유형. 유형마다 같은 이름의 소프트웨어 패키지 포함
    .long = 
        사물 유형. 유형마다 같은 이름의 소프트웨어 패키지 포함

        {"["}기본값: SedanVehicle,SUVVehicle,TruckVehicle]

help-provision--package-versions = 모든 패키지의 버전. 디바이스는 첫 번째 버전으로 시작
    .long = 
        모든 패키지의 버전. 디바이스는 첫 번째 버전으로 시작

        {"["}기본값: 1.0.0,1.1.0]

help-provision--continent = 대륙: 1~7 또는 이름
    .long = 
        대륙: 1~7 또는 이름

        1 North America(북아메리카), 2 South America(남아메리카), 3 Europe(유럽), 4 Asia(아시아), 5 Africa(아프리카), 6 Oceania(오세아니아), 7 Antarctica(남극)

        {"["}기본값: 1]

help-provision--countries = 국가: 대륙의 처음 N개국 또는 국가 코드
    .long = 
        국가: 대륙의 처음 N개국 또는 국가 코드

        대륙 없이 국가 코드만 지정하면 대륙은 코드에 따라 정해집니다.

        {"["}기본값: 북아메리카는 3, 다른 대륙은 2]

help-provision--devices = 플릿의 디바이스 수
    .long = 
        플릿의 디바이스 수

        {"["}기본값: 100]

help-provision--dry-run = 계획만 출력하고 아무것도 변경하지 않음

help-provision--plan-out = `fleetctl apply`용 계획을 파일에 저장하고 아무것도 변경하지 않음
    .long = 
        `fleetctl apply`용 계획을 파일에 저장하고 아무것도 변경하지 않음

        계획은 같은 계정과 리전에서 24시간 동안 유효합니다.

help-groups = 동적 그룹: 생성, 목록, 보기, 삭제, 쿼리 시험

help-groups-create = 조건 또는 쿼리로 동적 그룹 생성
    .long = 
        동적 그룹을 만듭니다. 그룹의 멤버는 쿼리와 일치하는 디바이스이며, 일치 여부가 바뀌면 멤버도 바뀝니다.

        쿼리는 모두 충족해야 하는 조건으로 만들거나 --query-string으로 지정합니다. 쿼리는 전송하기 전에 검사하고 시험해 봅니다. 동의하기 전에 일치하는 디바이스 수와 처음 몇 대를 볼 수 있습니다. 일치하는 것이 없는 쿼리는 --allow-empty를 지정하지 않으면 거부됩니다. 터미널에서 조건이나 쿼리를 지정하지 않으면 마법사가 물어봅니다. 쿼리가 같은 그룹이 이미 있으면 그대로 유지합니다.
    .after = 
        예:
        {"  "}fleetctl groups create --countries US --thing-types SedanVehicle
        {"  "}fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
        {"  "}fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
        {"  "}fleetctl groups create --name Far --query-string 'NOT attributes.country:US'

help-groups-create--countries = 이 국가의 디바이스(두 글자 코드)

help-groups-create--thing-types = 이 사물 유형의 디바이스

help-groups-create--versions = 사물 유형의 패키지를 이 버전으로 보고하는 디바이스

help-groups-create--battery = 배터리 잔량(%)이 이 값인 디바이스: '>50', '<30', '=75', '[30 TO 80]'

help-groups-create--query-string = 조건 대신 사용할 쿼리

help-groups-create--name = 그룹의 이름
    .long = 
        그룹의 이름

        {"["}기본값: DynamicGroup-과 조건(조건마다 값이 하나인 경우)]

help-groups-create--allow-empty = 아직 일치하는 것이 없어도 그룹 생성

help-groups-create--max-terms = 쿼리에 허용되는 검색어 수(AWS에서 계정의 할당량을 늘린 경우)
    .long = 
        쿼리에 허용되는 검색어 수(AWS에서 계정의 할당량을 늘린 경우)

        {"["}기본값: 5]

help-groups-create--dry-run = 쿼리를 시험하고 만들 그룹을 출력하며 아무것도 변경하지 않음

help-groups-list = 쿼리 및 정확한 멤버 수와 함께 동적 그룹 목록 표시
    .long = 
        리전에 있는 계정의 동적 그룹을 나열합니다. 쿼리, 정확한 멤버 수, 상태, 생성 시각을 표시합니다.

        AWS의 목록에는 어느 그룹이 동적인지 나오지 않으므로 그룹을 하나씩 조회합니다. 멤버는 250개씩 페이지 단위로 셉니다.

help-groups-show = 동적 그룹과 그 태그 및 처음 몇 멤버 보기
    .long = 
        동적 그룹과 그 태그 및 처음 몇 멤버를 보여 줍니다.

        GROUP을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-groups-show--name = 그룹의 이름

help-groups-delete = 동적 그룹 삭제. 멤버는 유지됨
    .long = 
        동적 그룹을 삭제합니다. 그룹의 디바이스와 그룹을 대상으로 만든 작업은 그대로 유지됩니다.

        그룹을 보여 주고 DELETE 단어를 요구합니다. 직접 입력하거나 --confirm DELETE로 지정하며, --yes로 대신할 수 없습니다. 정적 그룹은 절대 삭제하지 않습니다.

        GROUP을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-groups-delete--name = 그룹의 이름

help-groups-delete--confirm = 질문 없이 삭제에 동의: DELETE
    .long = 
        질문 없이 삭제에 동의: DELETE

        단어가 정확히 일치해야 합니다. --yes로 대신할 수 없습니다.

help-groups-test = 쿼리 시험: 오류, 찾은 것, 각 부분이 제외하는 것
    .long = 
        플릿 인덱스에서 쿼리를 시험하며 아무것도 변경하지 않습니다. 쿼리를 검사하고, 일치하는 디바이스를 세어 처음 몇 대를 표시하고, 쿼리의 각 부분이 단독으로 디바이스를 몇 대 제외하는지 알려 줍니다. 터미널에서 쿼리를 지정하지 않으면 쿼리를 계속 물어봅니다.

        두 부분을 충족하지 못하는 디바이스는 양쪽 모두에서 제외되므로 어느 쪽에도 집계되지 않습니다. '일치'는 다른 부분과 관계없이 해당 부분과 일치하는 디바이스 수입니다.

help-groups-test--query = 쿼리

help-packages = 소프트웨어 패키지: 버전, 펌웨어, 디바이스의 보고, 되돌리기

help-packages-create = 아직 버전이 없는 패키지 생성
    .long = 
        워크숍 태그를 지정한 소프트웨어 패키지를 만듭니다. 버전은 `fleetctl packages add-version`으로 추가합니다.

        사물 유형의 디바이스는 같은 이름의 패키지를 보고하므로, 패키지 이름을 유형 이름과 같게 지정하십시오.

        PACKAGE를 지정하지 않으면 터미널에서 이름을 물어봅니다.

help-packages-create--package = 패키지의 이름

help-packages-create--description = 패키지 설명(최대 1024자)

help-packages-add-version = 버전 추가: 펌웨어, 초안, SBOM, 게시
    .long = 
        패키지에 버전을 추가합니다. 펌웨어를 워크숍 버킷에 업로드하고, 이를 참조하는 초안을 만든 다음 게시합니다. 버킷이 없으면 버전 관리를 켜서 만듭니다.

        파일은 크기와 관계없이 스트리밍됩니다. 8 MB를 넘으면 여러 부분으로 나누어 보내고 S3가 합쳐서 검사합니다. 파일을 지정하지 않으면 작은 샘플을 만듭니다. 이름, 크기, 버전은 전송하기 전에 검사합니다. 실패한 후 다시 실행하면 멈춘 곳부터 계속하며, 같은 파일을 두 번 보내지 않습니다.

        게시된 버전은 변경하거나 초안으로 되돌릴 수 없습니다. --draft를 지정하면 초안으로 남습니다.

        PACKAGE 또는 VERSION을 지정하지 않으면 터미널에서 물어보며, 버전의 나머지 내용도 물어봅니다.
    .after = 
        예:
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0 --file firmware.bin --sbom sbom.zip

help-packages-add-version--package = 패키지

help-packages-add-version--version = 추가할 버전

help-packages-add-version--file = 펌웨어
    .long = 
        펌웨어

        {"["}기본값: 작은 샘플을 만듦]

help-packages-add-version--sbom = 소프트웨어 재료 명세서(SBOM): SPDX 또는 `CycloneDX` 파일이 든 zip
    .long = 
        소프트웨어 재료 명세서(SBOM): SPDX 또는 `CycloneDX` 파일이 든 zip

        AWS가 나중에 내용을 검증하며, 그 결과는 `packages show-version`으로 볼 수 있습니다.

help-packages-add-version--description = 버전 설명(최대 1024자)

help-packages-add-version--attribute = 버전의 속성. 모두 합쳐 최대 3 KB
    .long = 
        버전의 속성. 모두 합쳐 최대 3 KB

        여러 번 지정할 수 있습니다.

help-packages-add-version--draft = 초안으로 남김. 아직 변경할 수 있고 배포할 수는 없음

help-packages-add-version--dry-run = 할 일을 표시하고 아무것도 변경하지 않음

help-packages-list = 패키지 목록

help-packages-show = 패키지와 그 버전 보기
    .long = 
        패키지와 그 버전을 보여 줍니다.

        PACKAGE를 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-packages-show--package = 패키지

help-packages-show-version = 버전 보기: 상태, 펌웨어, SBOM, 속성
    .long = 
        버전의 상태, 펌웨어, SBOM, 속성을 보여 줍니다.

        PACKAGE 또는 VERSION을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-packages-show-version--package = 패키지

help-packages-show-version--version = 버전

help-packages-delete = 버전이 없는 패키지 삭제
    .long = 
        패키지를 삭제합니다. 버전이 있으면 AWS가 거부합니다. 버전은 `fleetctl packages delete-version`으로 삭제합니다.

        DELETE 단어를 요구합니다. 직접 입력하거나 --confirm DELETE로 지정하며, --yes로 대신할 수 없습니다.

        PACKAGE를 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-packages-delete--package = 패키지

help-packages-delete--confirm = 질문 없이 삭제에 동의: DELETE
    .long = 
        질문 없이 삭제에 동의: DELETE

        단어가 정확히 일치해야 합니다. --yes로 대신할 수 없습니다.

help-packages-delete-version = 버전 삭제. 펌웨어는 버킷에 유지됨
    .long = 
        상태와 관계없이 패키지의 버전을 삭제합니다. 펌웨어는 버킷에 남고 디바이스도 계속 이 버전을 보고합니다. 아직 디바이스를 이 버전으로 설정해야 하는 작업은 실패하게 됩니다.

        DELETE 단어를 요구합니다. 직접 입력하거나 --confirm DELETE로 지정하며, --yes로 대신할 수 없습니다.

        PACKAGE 또는 VERSION을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-packages-delete-version--package = 패키지

help-packages-delete-version--version = 버전

help-packages-delete-version--confirm = 질문 없이 삭제에 동의: DELETE
    .long = 
        질문 없이 삭제에 동의: DELETE

        단어가 정확히 일치해야 합니다. --yes로 대신할 수 없습니다.

help-packages-config = 작업이 디바이스의 패키지 섀도우를 쓸지 여부: status, enable, disable

help-packages-config-status = 켜짐 여부와 사용하는 역할 표시

help-packages-config-enable = 전용 역할로 켜기
    .long = 
        패키지 버전을 배포하는 작업이 디바이스에서 성공하면 AWS IoT 작업이 그 디바이스의 $package 섀도우를 쓰도록 설정합니다.

        이때 IoTPackageConfigRole-<region>-<account> 역할을 사용합니다. 이 역할이 없으면 만들고, 정책이 올바르지 않으면 바로잡습니다. 이미 다른 역할로 켜져 있으면 그 역할을 유지합니다.

help-packages-config-disable = 끄기. 역할은 유지됨
    .long = AWS IoT 작업이 디바이스의 $package 섀도우를 쓰지 않도록 설정합니다. 작업은 계속되지만, 디바이스가 보고하는 패키지 정보는 더 이상 자동으로 변경되지 않습니다. 역할은 유지됩니다.

help-packages-device = 디바이스가 보고하는 패키지 보기
    .long = 
        디바이스의 $package 섀도우가 보고하는 내용을 보여 줍니다. 각 패키지의 버전과 속성, 그리고 AWS가 보관하고 있으면 마지막 설정 시각을 표시합니다.

        존재하지 않는 디바이스와 아무것도 보고하지 않는 디바이스는 구분해서 표시합니다. 나머지는 정상적으로 표시하며, 이때 종료 코드는 4입니다.

        THING을 지정하지 않으면 터미널의 목록에서 여러 개를 고를 수 있습니다.

help-packages-device--things = 디바이스

help-packages-revert = 디바이스의 인벤토리를 특정 버전으로 되돌리기
    .long = 
        디바이스가 보고하는 패키지를 특정 버전으로 되돌립니다. $package 섀도우와 그에 따른 인벤토리가 바뀔 뿐 디바이스에는 아무것도 보내지 않습니다. --with-job을 지정하면 그 대신 해당 버전의 펌웨어를 디바이스에 설치하는 작업을 만듭니다. 이때 섀도우는 각 디바이스가 성공할 때 기록됩니다.

        디바이스는 플릿 인덱싱으로 찾습니다. 패키지를 보고하면서 해당 버전이 아닌 디바이스가 대상입니다. 전체 수와 처음 10대를 보여 주고 REVERT 단어를 요구합니다. 직접 입력하거나 --confirm REVERT로 지정하며, --yes로 대신할 수 없습니다. 다시 실행하면 남은 것을 처리합니다.

        PACKAGE 또는 --to를 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.
    .after = 
        예:
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --with-job

help-packages-revert--package = 패키지

help-packages-revert--to = 되돌릴 버전. 게시된 버전이어야 함

help-packages-revert--thing-type = 이 사물 유형의 디바이스만

help-packages-revert--with-job = 보고 내용만 바꾸는 대신 작업으로 버전 설치
    .long = 
        보고 내용만 바꾸는 대신 작업으로 버전 설치

        디바이스 100대까지 지원합니다. 더 많으면 그룹을 `jobs create`의 대상으로 지정하십시오.

help-packages-revert--dry-run = 되돌릴 디바이스를 표시하고 아무것도 변경하지 않음

help-packages-revert--confirm = 질문 없이 되돌리기에 동의: REVERT
    .long = 
        질문 없이 되돌리기에 동의: REVERT

        단어가 정확히 일치해야 합니다. --yes로 대신할 수 없습니다.

help-jobs = 작업: 생성, 보기, 모니터링, 취소, 삭제

help-jobs-create = 작업 생성: 업데이트 또는 직접 작성한 문서
    .long = 
        작업을 만듭니다. 패키지 버전을 설치하는 업데이트이거나 직접 작성한 문서입니다.

        먼저 그룹, 사물, 버전과 펌웨어, URL에 서명하는 역할, ID, 모든 숫자를 확인합니다. 그런 다음 전송할 작업의 내용, 롤아웃에 걸리는 최소 시간, 펌웨어가 디바이스의 3, 10, 50퍼센트에서 실패한다면 중단 규칙이 작업을 멈추기 전까지 몇 대가 그 펌웨어를 받게 되는지 보여 주고 동의를 구합니다. 같은 --job-id로 다시 실행하면 이미 있는 작업을 유지합니다.

        터미널에서는 지정하지 않은 것을 물어보고, 옵션이 전혀 없으면 모든 것을 단계별로 물어봅니다.
    .after = 
        예:
        {"  "}fleetctl jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US
        {"  "}fleetctl jobs create --package SedanVehicle --group Fleet-US,Fleet-CA \
        {"      "}--max-per-minute 50 --abort FAILED:10%:5 --timeout 30m --dry-run
        {"  "}fleetctl jobs create --document '{"{"}"operation": "reboot"{"}"}' --thing Vehicle-VIN-001

help-jobs-create--package = 설치할 패키지

help-jobs-create--version = 설치할 버전. 게시된 버전이어야 함
    .long = 
        설치할 버전. 게시된 버전이어야 함

        {"["}기본값: 패키지의 기본 버전]

help-jobs-create--document = 직접 작성한 작업 문서: 파일, 표준 입력(-) 또는 JSON
    .long = 
        직접 작성한 작업 문서: 파일, 표준 입력(-) 또는 JSON

        AWS IoT의 자리 표시자를 사용할 수 있습니다. --package를 함께 지정하면 작업이 해당 버전도 설치하며, 성공한 디바이스의 $package 섀도우에 기록됩니다.

help-jobs-create--allow-deprecated = 사용 중단된 버전도 설치

help-jobs-create--group = 이 그룹과 하위 그룹의 사물
    .long = 
        이 그룹과 하위 그룹의 사물

        여러 번 지정할 수 있습니다.

help-jobs-create--thing = 이 사물
    .long = 
        이 사물

        여러 번 지정할 수 있습니다.

help-jobs-create--snapshot = 작업이 시작될 때 대상인 사물에서만 실행하며, 모두 마치면 종료(기본값)

help-jobs-create--continuous = 나중에 그룹에 추가되는 사물에서도 실행하며, 작업이 저절로 끝나지 않음

help-jobs-create--max-per-minute = 분당 알림을 받는 최대 디바이스 수: 1~1,000

help-jobs-create--base-rate = 증가하는 속도: 첫 1분에 알림을 받는 디바이스 수, 1~1,000

help-jobs-create--increment-factor = 증가하는 속도에 곱할 값: 1.1~5, 소수점 한 자리

help-jobs-create--increase-after-notified = 이만큼의 디바이스가 더 알림을 받을 때마다 속도 증가

help-jobs-create--increase-after-succeeded = 이만큼의 디바이스가 더 성공할 때마다 속도 증가

help-jobs-create--abort = 너무 많이 실패하면 작업 취소: FAILED:10%:5
    .long = 
        너무 많이 실패하면 작업 취소: FAILED:10%:5

        최소 5대가 작업을 끝낸 뒤 10퍼센트 이상이 실패하면 취소합니다. FAILED, REJECTED, TIMED_OUT 또는 ALL을 지정하며, 여러 번 지정할 수 있습니다.

help-jobs-create--timeout = 디바이스가 IN_PROGRESS가 된 후의 제한 시간: 1m~7d

help-jobs-create--retry = 디바이스의 재시도 허용: FAILED=3, TIMED_OUT=1, ALL=2
    .long = 
        디바이스의 재시도 허용: FAILED=3, TIMED_OUT=1, ALL=2

        재시도는 모두 합쳐 최대 10회입니다. 두 번까지 지정할 수 있습니다.

help-jobs-create--start = 작업 시작 시각(UTC): 지금부터 30분 후~1년 후

help-jobs-create--end = 작업 종료 시각(UTC): 시작 후 30분 이상

help-jobs-create--end-behavior = 종료 시 동작: stop-rollout, cancel, force-cancel
    .long = 
        종료 시 동작: stop-rollout, cancel, force-cancel

        `stop-rollout`은 새로 알리지 않고, `cancel`은 대기 중인 실행을 취소하며, `force-cancel`은 진행 중인 실행까지 취소합니다.

help-jobs-create--window = 연속 작업의 디바이스에 이 유지 관리 기간에만 알림: 'cron(0 2 * * ? *)=1h'
    .long = 
        연속 작업의 디바이스에 이 유지 관리 기간에만 알림: 'cron(0 2 * * ? *)=1h'

        시작 시각(UTC)과 지속 시간(1m~1430m)입니다. 여러 번 지정할 수 있습니다.

help-jobs-create--url-expires = 펌웨어 URL의 유효 시간: 60s~1h
    .long = 
        펌웨어 URL의 유효 시간: 60s~1h

        {"["}기본값: 1h]

help-jobs-create--role = AWS IoT가 URL에 서명할 때 사용하는 역할(이름 또는 ARN)
    .long = 
        AWS IoT가 URL에 서명할 때 사용하는 역할(이름 또는 ARN)

        {"["}기본값: 프로비저닝에서 만드는 역할]

help-jobs-create--job-id = 작업의 ID
    .long = 
        작업의 ID

        {"["}기본값: OTA-Job- 또는 Command-Job- 뒤에 설치 대상과 시각]

help-jobs-create--description = 작업 설명(최대 2028자)

help-jobs-create--dry-run = 모두 확인하고 작업과 예상 진행을 표시하며 아무것도 변경하지 않음

help-jobs-list = 작업 목록(최신순)
    .long = 모든 상태의 작업을 최신순으로 나열합니다. 여러 상태를 동시에 모든 페이지까지 읽으며, --debug를 지정하면 차례로 읽습니다.

help-jobs-list--status = 이 상태의 작업만: SCHEDULED, IN_PROGRESS, COMPLETED, CANCELED, DELETION_IN_PROGRESS

help-jobs-list--limit = 최신 작업부터 최대 이 개수까지

help-jobs-show = 작업의 문서와 전체 구성 보기
    .long = 
        작업을 보여 줍니다. 상태, 대상, AWS에 있는 문서, AWS 용어 그대로의 JSON 구성, 펌웨어 URL의 서명 방식, 상태별 실행 수를 표시합니다.

        JOB을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다. AWS의 실행 집계는 조금 늦습니다. `fleetctl jobs stats`는 직접 셉니다.

help-jobs-show--job = 작업의 ID

help-jobs-document = 작업 문서 출력
    .long = 
        작업 문서를 AWS에 있는 그대로, 패키지 버전의 속성이 들어간 JSON으로 출력합니다. 미리 서명된 URL의 자리 표시자는 그대로 남습니다. 디바이스가 요청할 때 AWS가 이를 바꿉니다.

        JOB을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-jobs-document--job = 작업의 ID

help-jobs-executions = 작업의 실행 목록
    .long = 
        작업의 실행을 모든 페이지에 걸쳐 읽는 대로 출력하고, 상태별 개수를 표시합니다. 각 실행은 한 번만 나옵니다. 단, --status를 지정하면 그사이 상태가 바뀐 실행이 두 번 나올 수 있습니다.

        JOB을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-jobs-executions--job = 작업의 ID

help-jobs-executions--status = 이 상태만
    .long = 
        이 상태만

        QUEUED, IN_PROGRESS, SUCCEEDED, FAILED, TIMED_OUT, REJECTED, REMOVED, CANCELED

help-jobs-executions--thing = 이 사물만

help-jobs-executions--limit = 최대 이 개수까지

help-jobs-execution = 디바이스 한 대에서 작업의 진행 상황 보기
    .long = 
        사물에서의 작업 실행을 보여 줍니다. 상태, 대기·시작·변경 시각, 디바이스의 보고, 해야 할 일을 표시합니다. 디바이스용 데이터 플레인에는 끝난 실행이 나오지 않으므로 AWS IoT의 컨트롤 플레인에 조회합니다.

        JOB 또는 THING을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-jobs-execution--job = 작업의 ID

help-jobs-execution--thing = 사물

help-jobs-execution--number = 사물에 이 작업의 실행이 여러 개일 때 실행 번호
    .long = 
        사물에 이 작업의 실행이 여러 개일 때 실행 번호

        {"["}기본값: 마지막 실행]

help-jobs-stats = 작업의 진행 상황을 수치로 보고 다음 할 일을 안내
    .long = 
        작업의 실행을 모든 페이지에 걸쳐 세어 성공, 실패, 진행 중인 수와 작업의 상태, 다음에 할 일을 알려 줍니다. FAILED, TIMED_OUT, REJECTED는 실패입니다.

        건전성은 전체 실행 중 성공한 비율입니다. 95% 이상은 우수, 80% 이상은 양호, 50% 이상은 미흡, 그 미만은 위험입니다. 진행 중인 실행은 아직 성공하지 않은 것으로 셉니다.

        JOB을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-jobs-stats--job = 작업의 ID

help-jobs-watch = 작업이 끝날 때까지 모니터링
    .long = 
        작업이 끝날 때까지 모니터링합니다. 상태별 실행 수, 분당 끝나는 실행 수, 이 속도로 남은 시간, 최근 실패와 해당 디바이스의 보고를 표시합니다. 터미널에서는 같은 자리에 다시 그리고, 그 밖에는 변경마다 한 줄씩, --output json에서는 변경마다 이벤트 하나씩 출력합니다.

        한 번 확인할 때마다 요청을 한 번 보내며, 새로운 실패가 있으면 몇 번 더 보냅니다. Ctrl-C를 누르면 모니터링만 멈추고 작업은 계속됩니다.

        JOB을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-jobs-watch--job = 작업의 ID

help-jobs-watch--interval = 확인 간격(최소 1s)

help-jobs-watch--timeout = 최대 이 시간 동안 모니터링하고, 작업이 끝나지 않았으면 종료 코드 8로 종료

help-jobs-watch--exit-status = 작업이 완료되고 모든 실행이 성공한 경우가 아니면 종료 코드 1로 종료

help-jobs-cancel = 작업 취소: 시작하지 않은 실행은 시작되지 않음
    .long = 
        SCHEDULED 또는 IN_PROGRESS인 작업을 취소합니다. QUEUED인 실행은 취소되어 시작되지 않습니다. IN_PROGRESS인 실행은 --force를 지정하지 않으면 끝까지 진행됩니다. 취소한 작업은 다시 시작할 수 없습니다.

        취소가 실행에 미치는 영향을 보여 주고 CANCEL 단어를 요구합니다. 직접 입력하거나 --confirm CANCEL로 지정하며, --yes로 대신할 수 없습니다. 그런 다음 AWS에 작업이 취소됨으로 표시될 때까지 기다립니다.

        JOB을 지정하지 않으면 터미널의 목록에서 여러 개를 고를 수 있습니다.
    .after = 
        예:
        {"  "}fleetctl jobs cancel JOB --dry-run
        {"  "}fleetctl jobs cancel JOB --confirm CANCEL --comment 'wrong firmware'

help-jobs-cancel--jobs = 작업의 ID

help-jobs-cancel--force = IN_PROGRESS인 실행도 취소
    .long = 
        IN_PROGRESS인 실행도 취소

        해당 디바이스에는 중지하라고 알리지 않으며, 이후의 보고는 거부됩니다. --force 없이 취소했을 때 남은 실행도 취소합니다.

help-jobs-cancel--comment = 사람이 읽을 취소 사유: 최대 2028자

help-jobs-cancel--reason-code = 프로그램이 읽을 취소 사유: A-Z, 0-9, _ 최대 128자

help-jobs-cancel--wait = AWS에 각 작업이 취소됨으로 표시될 때까지 기다릴 최대 시간

help-jobs-cancel--dry-run = 취소의 영향을 표시하고 아무것도 변경하지 않음

help-jobs-cancel--confirm = 질문 없이 취소에 동의: CANCEL
    .long = 
        질문 없이 취소에 동의: CANCEL

        단어가 정확히 일치해야 합니다. --yes로 대신할 수 없습니다.

help-jobs-delete = 작업과 그 실행 기록 삭제
    .long = 
        작업을 삭제합니다. 작업과 함께 문서, 구성, 실행 기록도 사라집니다. 작업에 실행이 있거나 작업이 끝나지 않았으면 AWS가 force를 요구하므로, 이때는 force를 설정하고 미리 알립니다.

        DELETE 단어를 요구합니다. 직접 입력하거나 --confirm DELETE로 지정하며, --yes로 대신할 수 없습니다. AWS는 작업을 한 번에 10개까지 삭제하므로 더 많으면 차례를 기다립니다. 그런 다음 모두 사라질 때까지 기다립니다.

        JOB을 지정하지 않으면 터미널의 목록에서 끝난 작업을 여러 개 고를 수 있습니다.
    .after = 
        예:
        {"  "}fleetctl jobs delete JOB --dry-run
        {"  "}fleetctl jobs delete JOB OTHER-JOB --confirm DELETE

help-jobs-delete--jobs = 작업의 ID

help-jobs-delete--wait = 각 작업이 사라질 때까지 기다릴 최대 시간. 0s는 기다리지 않음

help-jobs-delete--dry-run = 삭제할 것을 표시하고 아무것도 변경하지 않음

help-jobs-delete--confirm = 질문 없이 삭제에 동의: DELETE
    .long = 
        질문 없이 삭제에 동의: DELETE

        단어가 정확히 일치해야 합니다. --yes로 대신할 수 없습니다.

help-jobs-report = 작업 보고서 페이지 작성: 롤아웃, 결과, 실패, 느린 디바이스
    .long = 
        작업의 실행을 모두 읽어 보고서 페이지를 만듭니다. 시간에 따른 롤아웃, 실행 결과, 실패 이유, 가장 오래 걸린 디바이스, 설정을 담습니다. 페이지는 스크립트가 없고 외부에서 아무것도 가져오지 않는 파일 하나이며, 밝은 화면과 어두운 화면, 인쇄에 모두 맞습니다.

        실행이 실패한 이유는 상세 조회에 있으며, AWS는 상세 조회를 초당 10건 허용합니다. 실패가 200건을 넘으면 이름순으로 처음 200건만 조회하고 페이지에 이를 표시합니다.

help-jobs-report--job = 작업. 지정하지 않으면 물어봄

help-jobs-report--html = 페이지를 이 파일에 쓰기

help-jobs-simulate = 작업의 디바이스 역할 수행
    .long = 
        작업의 디바이스 역할을 합니다. 각 디바이스는 실행을 시작하고, 미리 서명된 URL로 펌웨어를 다운로드해 검사한 다음, 계획에 따라 SUCCEEDED 또는 FAILED를 보고합니다. 다운로드한 것은 보관하지 않습니다.

        성공할 디바이스는 작업의 모든 대상 중에서 지정한 비율에 정확히 맞춰 무작위로 정합니다. --seed가 같으면 디바이스의 결과도 항상 같으므로, 멈춘 시뮬레이션을 다시 시작하면 나머지를 처리합니다. 더 이상 알림을 받는 디바이스가 없을 때까지 계속합니다. 로컬 AWS에서는 다음 1분의 롤아웃을 기다리는 대신 시계를 앞으로 돌립니다.
    .after = 
        예:
        {"  "}fleetctl --local jobs simulate OTA-Job-1 --success-rate 85
        {"  "}fleetctl jobs simulate OTA-Job-1 --devices 20 --progress
        {"  "}fleetctl jobs simulate OTA-Job-1 --dry-run --output json

help-jobs-simulate--jobs = 작업. 지정하지 않으면 물어봄

help-jobs-simulate--devices = 작업마다 최대 이만큼의 디바이스. 나머지는 다시 실행

help-jobs-simulate--success-rate = 디바이스 100대 중 성공하는 수
    .long = 
        디바이스 100대 중 성공하는 수

        {"["}기본값: 90]

help-jobs-simulate--seed = 무작위 선택에 사용할 시드. 숫자가 다르면 결과도 다름

help-jobs-simulate--concurrency = 동시에 처리할 최대 디바이스 수. 속도는 별도로 조절됨
    .long = 
        동시에 처리할 최대 디바이스 수. 속도는 별도로 조절됨

        {"["}기본값: 256. --debug를 지정하면 1]

help-jobs-simulate--progress = 디바이스가 절반 진행했을 때도 보고

help-jobs-simulate--dry-run = 어느 디바이스가 무엇을 보고할지 표시하고 아무것도 보고하지 않음

help-commands = 명령: 디바이스에 즉시 보내는 지시와 디바이스의 응답

help-commands-create = 템플릿 또는 직접 작성한 페이로드로 명령 생성
    .long = 
        디바이스에서 반복해서 실행할 수 있는 명령을 만듭니다.

        템플릿에는 바로 쓸 수 있는 페이로드와 파라미터가 있습니다. 직접 작성한 페이로드는 최대 10 KB의 JSON 객체이며, "${"{"}aws:iot:commandexecution::parameter:NAME{"}"}" 자리 표시자에는 실행할 때마다 값을 지정합니다. 파라미터는 --parameter로 달리 지정하지 않으면 반드시 값을 지정해야 하는 문자열입니다. 터미널에서 --template과 --payload를 지정하지 않으면 목록에서 고릅니다. 같은 일을 하는 명령이 이미 있으면 그대로 유지합니다.
    .after = 
        예:
        {"  "}fleetctl commands create --template vehicle-lock
        {"  "}fleetctl commands create honk --payload honk.json --description 'Sound the horn'
        {"  "}fleetctl commands create honk --payload - --parameter duration:INTEGER=5 < honk.json

help-commands-create--name = 명령의 이름: 문자, 숫자, 하이픈, 밑줄 1~64자
    .long = 
        명령의 이름: 문자, 숫자, 하이픈, 밑줄 1~64자

        {"["}기본값: 템플릿의 이름]

help-commands-create--template = 템플릿: vehicle-lock, vehicle-unlock, start-engine, stop-engine, set-climate, activate-horn

help-commands-create--payload = 페이로드가 든 파일 또는 표준 입력(-)

help-commands-create--payload-json = 페이로드 내용

help-commands-create--description = 명령이 하는 일(1~256자)

help-commands-create--parameter = 파라미터의 유형과 값을 지정하지 않았을 때의 기본값: NAME:TYPE[=DEFAULT]
    .long = 
        파라미터의 유형과 값을 지정하지 않았을 때의 기본값: NAME:TYPE[=DEFAULT]

        STRING, INTEGER, DOUBLE, LONG, UNSIGNEDLONG, BOOLEAN 또는 BINARY(base64). 여러 번 지정할 수 있습니다.

help-commands-create--dry-run = 만들 명령을 표시하고 아무것도 변경하지 않음

help-commands-list = 명령과 아직 명령으로 만들지 않은 템플릿의 목록

help-commands-show = 명령 보기: 페이로드, 파라미터, 예

help-commands-show--name = 명령의 이름 또는 ARN

help-commands-delete = 수행 중인 디바이스가 없는 명령 삭제
    .long = 
        명령을 삭제합니다. 사용 중단된 지 12시간이 넘었으면 AWS가 즉시 삭제하고, 아니면 12시간 안에 삭제합니다. 그때까지는 `commands show`로 볼 수 있습니다.

        디바이스가 아직 응답하지 않은 명령과 워크숍의 템플릿 명령은 삭제하지 않습니다. 템플릿 명령은 `fleetctl cleanup`이 삭제합니다. DELETE 단어를 요구합니다. 직접 입력하거나 --confirm DELETE로 지정하며, --yes로 대신할 수 없습니다. NAME을 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-commands-delete--name = 명령의 이름 또는 ARN

help-commands-delete--confirm = 질문 없이 삭제에 동의: DELETE
    .long = 
        질문 없이 삭제에 동의: DELETE

        단어가 정확히 일치해야 합니다. --yes로 대신할 수 없습니다.

help-commands-deprecate = 명령 사용 중단: 더 이상 실행할 수 없음

help-commands-deprecate--name = 명령의 이름 또는 ARN

help-commands-restore = 사용 중단된 명령을 다시 실행할 수 있도록 복원

help-commands-restore--name = 명령의 이름 또는 ARN

help-commands-run = 디바이스에서 명령 실행
    .long = 
        사물과 사물 그룹의 멤버에서 명령을 하나씩 실행합니다. AWS IoT는 명령을 한 번에 디바이스 한 대에서만 실행하므로, 그룹은 fleetctl이 멤버로 펼칩니다.

        디바이스는 연결되어 해당 주제를 구독 중이거나 영구 세션이 있어야 합니다. 방법은 `commands guide`에 나옵니다. 파라미터는 --param NAME=VALUE로 지정합니다. 값의 {"{"}thing{"}"} 부분은 디바이스 이름으로 바뀌며, vehicleId는 따로 지정하지 않으면 디바이스 이름입니다. --canary를 지정하면 일부 디바이스에서 먼저 실행하고, 결과가 좋을 때만 나머지에서 실행합니다. 중지된 실행은 같은 --run-id로 계속할 수 있으며, 이미 시작한 것은 다시 시작하지 않습니다. 터미널에서 NAME을 지정하지 않거나 --thing과 --group을 모두 지정하지 않으면 목록에서 고릅니다.
    .after = 
        예:
        {"  "}fleetctl commands run vehicle-lock --thing Vehicle-VIN-001 --wait
        {"  "}fleetctl commands run set-climate --thing Vehicle-VIN-001 --param temperature=21
        {"  "}fleetctl commands run activate-horn --group Fleet-US --canary 1% --wait --yes

help-commands-run--name = 명령의 이름 또는 ARN

help-commands-run--thing = 명령을 실행할 사물. 여러 번 지정 가능

help-commands-run--group = 멤버에서 명령을 실행할 그룹. 여러 번 지정 가능

help-commands-run--param = 파라미터의 값. 여러 번 지정 가능

help-commands-run--timeout = 각 디바이스의 응답 제한 시간: 1s~12h
    .long = 
        각 디바이스의 응답 제한 시간: 1s~12h

        {"["}기본값: 60s]

help-commands-run--wait = 모든 디바이스가 응답하거나 제한 시간이 지날 때까지 대기

help-commands-run--canary = 이 비율의 디바이스에서 먼저 실행하고, 결과가 나쁘면 중지

help-commands-run--canary-failures = 먼저 실행하는 디바이스 중 실패를 허용할 수

help-commands-run--run-id = 이어서 실행할 때 쓰는 이름: 문자, 숫자, 하이픈, 밑줄 1~64자
    .long = 
        이어서 실행할 때 쓰는 이름: 문자, 숫자, 하이픈, 밑줄 1~64자

        {"["}기본값: 시각으로 생성]

help-commands-run--dry-run = 어느 디바이스에서 무엇을 실행할지 표시하고 아무것도 변경하지 않음

help-commands-status = 실행이 끝날 때까지 상태 보기
    .long = 
        실행의 상태를 보여 줍니다. 터미널에서는 실행이 끝나거나 제한 시간이 지날 때까지 계속 표시합니다. 그 밖에는 --wait를 지정할 때만 그렇게 합니다.

        AWS는 실행을 ID와 디바이스의 조합으로 찾습니다. --thing을 지정하지 않으면 모든 명령의 실행을 최신순으로 훑으므로 실행이 많으면 시간이 걸립니다. ID를 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-commands-status--id = 실행의 ID

help-commands-status--thing = 명령이 실행되는 사물

help-commands-status--wait = 터미널이 아니어도 끝날 때까지 대기

help-commands-status--once = 터미널에서도 한 번만 확인

help-commands-history = 실행 목록(최신순)
    .long = 
        실행을 최신순으로 나열합니다. 한 명령의 실행, 한 사물의 실행 또는 전체를 표시합니다.

        AWS는 명령 하나 또는 디바이스 하나의 실행만 나열하므로, --command와 --thing을 지정하지 않으면 모든 명령의 실행을 합칩니다. 시각은 UTC입니다. 2026-03-07, 2026-03-07T12:00 또는 2h, 30d처럼 지금부터 거슬러 올라간 시간으로 지정합니다. 터미널에서는 Enter로 다음 페이지를 보고 q로 나갑니다.

help-commands-history--command = 이 명령의 실행만

help-commands-history--thing = 이 사물의 실행만

help-commands-history--status = 이 상태의 실행만: CREATED, IN_PROGRESS, SUCCEEDED, FAILED, REJECTED, TIMED_OUT

help-commands-history--since = 이 시각 이후의 실행
    .long = 
        이 시각 이후의 실행

        {"["}기본값: 30일 전]

help-commands-history--until = 이 시각까지의 실행

help-commands-history--page-size = 페이지당 실행 수: 1~100

help-commands-history--all = 첫 페이지만이 아니라 전체

help-commands-cancel = 디바이스를 대신해 응답하여 실행 취소
    .long = 
        실행을 취소합니다. AWS IoT에는 이를 위한 API도 CANCELED 상태도 없습니다. 그래서 fleetctl이 디바이스처럼 REJECTED 응답을 CANCELED_BY_OPERATOR 사유와 함께 게시한 다음, AWS의 처리 결과를 읽습니다. 디바이스에는 알리지 않으며, 디바이스가 이미 요청을 수행했을 수도 있습니다.

        호출자에게 응답 주제에 대한 iot:Publish 권한이 필요합니다. CANCEL 단어를 요구합니다. 직접 입력하거나 --confirm CANCEL로 지정하며, --yes로 대신할 수 없습니다. 끝난 실행은 취소할 수 없습니다. ID를 지정하지 않으면 터미널의 목록에서 고를 수 있습니다.

help-commands-cancel--id = 실행의 ID

help-commands-cancel--thing = 명령이 실행되는 사물

help-commands-cancel--confirm = 질문 없이 동의: CANCEL
    .long = 
        질문 없이 동의: CANCEL

        단어가 정확히 일치해야 합니다. --yes로 대신할 수 없습니다.

help-commands-topics = 디바이스 명령의 MQTT 주제 출력

help-commands-topics--thing = 사물 또는 --client를 지정하면 MQTT 클라이언트 ID
    .long = 
        사물 또는 --client를 지정하면 MQTT 클라이언트 ID

        {"["}기본값: 자리 표시자]

help-commands-topics--client = 디바이스가 사물이 아닌 MQTT 클라이언트임

help-commands-topics--execution = 실행. +는 모든 실행을 뜻함

help-commands-guide = 디바이스 쪽 동작을 단계별로 설명

help-commands-guide--thing = 디바이스 역할을 할 사물
    .long = 
        디바이스 역할을 할 사물

        {"["}기본값: Vehicle-VIN-001]

help-commands-guide--command = 실행할 명령
    .long = 
        실행할 명령

        {"["}기본값: vehicle-lock]

help-devices = 디바이스: 연결할 수 있도록 사물 등록, 가상 디바이스 실행

help-devices-enroll = 사물에 키, 인증서, 정책, 폴더 제공
    .long = 
        사물이 상호 TLS로 MQTT에 연결할 수 있도록 등록합니다.

        사물마다 이 컴퓨터에서 프라이빗 키를 만들며, 키는 밖으로 나가지 않습니다. AWS가 그 키의 인증서를 만들고, 인증서는 사물에 연결되어 IoT 정책을 받습니다. WorkshopDevicePolicy 정책이 없으면 만듭니다. 이 정책에 따라 디바이스는 사물 이름을 클라이언트 ID로 연결하고 자기 사물의 작업, 섀도우, 명령만 사용할 수 있습니다.

        사물마다 private.key, certificate.pem, ca.pem, connection.json이 든 폴더가 생깁니다. 폴더의 위치는 로컬 AWS의 상태 옆, 또는 계정·리전·사물별로 나눈 사용자 계정의 데이터 폴더이며, --dir을 지정하면 그 폴더 안입니다. 이미 등록된 사물은 그대로 유지하므로 도중에 중단되었더라도 언제든지 같은 명령을 다시 실행할 수 있습니다. THING과 --all-of를 지정하지 않으면 터미널의 목록에서 사물을 고를 수 있습니다.
    .after = 
        예:
        {"  "}fleetctl devices enroll Vehicle-VIN-001
        {"  "}fleetctl devices enroll Vehicle-VIN-001 Vehicle-VIN-002 --dir ./keys
        {"  "}fleetctl devices enroll --all-of Fleet-US --yes

help-devices-enroll--things = 사물

help-devices-enroll--all-of = 이 그룹의 모든 사물도 포함

help-devices-enroll--dir = 사물별 폴더를 보관할 위치
    .long = 
        사물별 폴더를 보관할 위치

        {"["}기본값: 계정 및 리전별로 나눈 사용자 계정의 폴더]

help-devices-enroll--policy = 인증서에 연결할 IoT 정책. 이미 있어야 함
    .long = 
        인증서에 연결할 IoT 정책. 이미 있어야 함

        {"["}기본값: WorkshopDevicePolicy(없으면 만듦)]

help-devices-list = 여기에 폴더가 있는 디바이스와 인증서 목록
    .long = 여기에 폴더가 있는 디바이스를 나열하고 각 인증서의 상태를 AWS에 조회합니다. ACTIVE이면 디바이스가 연결할 수 있습니다. 다른 곳에서 등록한 디바이스는 여기에 나오지 않습니다.

help-devices-list--dir = `devices enroll`에 지정한 폴더 위치

help-devices-revoke = 디바이스의 등록 취소: 인증서와, 키가 든 폴더 삭제
    .long = `devices enroll`로 한 등록을 취소합니다. 인증서를 비활성화하여 연결을 끊고, 분리한 다음 삭제합니다. 이어서 폴더를 프라이빗 키와 함께 삭제합니다. 사물과 정책은 유지됩니다. 다른 사물도 사용하는 인증서는 그대로 둡니다. THING을 지정하지 않으면 터미널의 목록에서 디바이스를 고를 수 있습니다.

help-devices-revoke--things = 사물

help-devices-revoke--dir = `devices enroll`에 지정한 폴더 위치

help-devices-run = 가상 디바이스 실행: 작업과 명령을 수행하고 섀도우를 관리
    .long = 
        가상 디바이스를 실행합니다. 각 디바이스는 자기 사물로 MQTT에 연결하고, AWS IoT가 보낸 작업과 명령을 수행하고, 클래식 섀도우를 관리하며, 연결이 끊기면 다시 연결합니다. 프로세스 하나로 수천 대를 실행할 수 있습니다.

        Ctrl-C를 누르거나 --duration이 지날 때까지 실행됩니다. --seed가 같으면 각 디바이스의 결과, 지연, 끊김도 같습니다. AWS에서는 디바이스마다 인증서가 든 폴더가 필요합니다. 로컬 AWS는 `fleetctl local serve`가 실행 중이면 인증서가 없는 디바이스도 받아들입니다. 터미널에서 어느 디바이스인지 지정하지 않으면 물어봅니다.
    .after = 
        예:
        {"  "}fleetctl --local devices run --things-prefix Vehicle-VIN-
        {"  "}fleetctl --local devices run --group Fleet-US --jobs --success-rate 80
        {"  "}fleetctl devices run --thing Vehicle-VIN-001 --commands --duration 10m

help-devices-run--things-prefix = 이름이 이 접두사로 시작하는 사물. 이 옵션이나 --thing, --group이 필요

help-devices-run--thing = 이 사물. 여러 번 지정 가능

help-devices-run--group = 이 그룹과 하위 그룹의 사물

help-devices-run--count = 이름순으로 최대 이만큼만

help-devices-run--jobs = 작업 수행. --jobs, --commands, --shadow가 모두 없으면 세 가지 모두

help-devices-run--commands = 명령 수행

help-devices-run--shadow = 배터리와 펌웨어 버전을 보고하고 섀도우의 desired 값을 반영

help-devices-run--success-rate = 작업과 명령 100건 중 성공하는 수

help-devices-run--seed = 결과, 지연, 끊김을 정하는 시드. 숫자가 다르면 실행도 다름

help-devices-run--delay = 작업에 걸리는 최단~최장 시간. 명령은 그 10분의 1

help-devices-run--drop-every = 디바이스마다 대략 이 간격으로 알림 없이 끊겼다가 다시 연결

help-devices-run--duration = 이 시간이 지나면 중지. 지정하지 않으면 Ctrl-C까지

help-devices-run--connects-per-second = 초당 연결할 최대 디바이스 수

help-devices-run--transport = mqtt: 인증서 없이 실행 중인 로컬 AWS에 연결, mtls: 디바이스별 인증서로 연결
    .long = 
        mqtt: 인증서 없이 실행 중인 로컬 AWS에 연결, mtls: 디바이스별 인증서로 연결

        {"["}기본값: --local이면 mqtt, 아니면 mtls]

help-devices-run--dir = mtls에 사용할 등록된 디바이스의 폴더 위치

help-mqtt = MQTT 클라이언트: 구독, 게시

help-mqtt-sub = 구독하고 수신한 모든 메시지를 출력
    .long = 
        구독하고 수신한 모든 메시지를 출력합니다. 시각(UTC), 주제, 페이로드를 표시하며, JSON은 한 줄로, 다른 텍스트는 그대로, 나머지는 16진수로 표시합니다. --output json에서는 한 줄이 JSON 객체 하나입니다. 연결이 끊기면 다시 연결하며, 그사이에 온 메시지는 브로커가 1분간 보관합니다. Ctrl-C로 종료합니다.

        --device를 지정하면 해당 디바이스로서 TLS로 연결하며, AWS에서도 마찬가지입니다. --local을 지정하고 디바이스를 지정하지 않으면 실행 중인 `fleetctl local serve`에 연결하며 무엇이든 구독할 수 있습니다. 터미널에서 필터를 지정하지 않으면 물어봅니다.
    .after = 
        예:
        {"  "}fleetctl --local mqtt sub '#' '$aws/events/#'
        {"  "}fleetctl mqtt sub '$aws/commands/things/T/executions/+/request/#' --device T
        {"  "}fleetctl mqtt sub '$aws/things/T/jobs/#' --device T --count 1 --timeout 30s

help-mqtt-sub--filters = 구독할 주제 필터. +는 주제의 한 수준, 끝의 #은 나머지 모든 수준

help-mqtt-sub--device = 이 등록된 디바이스의 인증서로 연결

help-mqtt-sub--client-id = 클라이언트 ID
    .long = 
        클라이언트 ID

        {"["}기본값: 정책이 요구하는 디바이스의 사물 이름. 디바이스를 지정하지 않으면 자체 ID]

help-mqtt-sub--dir = `devices enroll`에 지정한 디바이스 폴더 위치

help-mqtt-sub--qos = 최대 한 번(0) 또는 최소 한 번(1)

help-mqtt-sub--count = 이만큼의 메시지를 받으면 종료

help-mqtt-sub--timeout = 이 시간이 지나면 종료: 30s, 5m. --count와 함께 쓸 때 종료 코드 8은 메시지가 모자람을 뜻함

help-mqtt-pub = 메시지 게시
    .long = 
        메시지를 게시합니다.

        --device를 지정하면 해당 디바이스로서 TLS로 연결하며, AWS에서도 마찬가지입니다. 클라이언트 ID는 동시에 한 번만 연결할 수 있으므로, 같은 디바이스로 실행 중인 `mqtt sub` 명령은 잠시 끊겼다가 저절로 다시 연결됩니다. 그동안 디바이스에 온 메시지는 여기에 출력됩니다. 디바이스를 지정하지 않으면 호출자의 자격 증명을 사용해 HTTPS로 메시지를 보냅니다. 터미널에서 주제와 메시지를 지정하지 않으면 물어봅니다.
    .after = 
        예:
        {"  "}fleetctl --local mqtt pub greetings --message hello
        {"  "}fleetctl mqtt pub '$aws/commands/things/T/executions/ID/response/json' \
        {"    "}--device T --message '{"{"}"status":"SUCCEEDED"{"}"}'
        {"  "}fleetctl mqtt pub '$aws/things/T/shadow/update' --device T --file shadow.json

help-mqtt-pub--topic = 주제

help-mqtt-pub--device = 이 등록된 디바이스의 인증서로 연결

help-mqtt-pub--client-id = 클라이언트 ID
    .long = 
        클라이언트 ID

        {"["}기본값: 정책이 요구하는 디바이스의 사물 이름. 디바이스를 지정하지 않으면 자체 ID]

help-mqtt-pub--dir = `devices enroll`에 지정한 디바이스 폴더 위치

help-mqtt-pub--message = 메시지

help-mqtt-pub--file = 메시지가 든 파일. -는 표준 입력

help-mqtt-pub--qos = 최대 한 번(0) 또는 최소 한 번(1)

help-mqtt-pub--retain = 나중에 구독하는 클라이언트를 위해 메시지 보존

help-cleanup = 워크숍에 속한 리소스만 삭제
    .long = 
        워크숍에 속한 리소스를 삭제합니다. 사물과 그 섀도우 및 인증서, 사물 그룹, 사물 유형, 패키지, 버킷, IAM 역할, 프로비저닝에서 켠 설정이 대상입니다.

        모두 확인하여 태그, 이름, 연결 관계 순으로 워크숍 리소스를 가려내고, 삭제할 것과 유지할 것을 보여 줍니다. 확인할 수 없는 것은 유지합니다. 그런 다음 DELETE 단어를 요구합니다. 직접 입력하거나 --confirm DELETE로 지정하며, --yes로 대신할 수 없습니다. 끝나면 한 번 더 확인하여 남은 것을 알려 줍니다.

        사물 유형은 사용 중단하고 5분이 지나야 삭제할 수 있으며, 그동안 나머지를 처리합니다. 다시 실행하면 멈춘 곳부터 계속합니다.
    .after = 
        예:
        {"  "}fleetctl cleanup --dry-run                     삭제할 것과 그 이유
        {"  "}fleetctl cleanup                               선택, 확인, DELETE 입력
        {"  "}fleetctl cleanup --confirm DELETE              질문 없이 모두 삭제
        {"  "}fleetctl cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE
        {"  "}fleetctl cleanup --plan-out cleanup.plan
        {"  "}fleetctl apply cleanup.plan --confirm DELETE

help-cleanup--scope = 삭제할 범위: all, things, groups
    .long = 
        삭제할 범위: all, things, groups

        `things`는 사물과 그 섀도우 및 인증서를 삭제하고 나머지를 유지합니다. `groups`는 정적 및 동적 사물 그룹을 삭제하고 사물을 유지합니다.

        {"["}기본값: all. 터미널에서는 물어봄]

help-cleanup--things-prefix = 프로비저닝할 때 사용한 사물 이름의 접두사
    .long = 
        프로비저닝할 때 사용한 사물 이름의 접두사

        접두사가 다른 사물은 유지되며, 기본 접두사의 사물도 마찬가지입니다.

help-cleanup--dry-run = 삭제하거나 유지할 모든 항목을 이유와 함께 출력하고 아무것도 변경하지 않음

help-cleanup--plan-out = `fleetctl apply`용 계획을 파일에 저장하고 아무것도 변경하지 않음
    .long = 
        `fleetctl apply`용 계획을 파일에 저장하고 아무것도 변경하지 않음

        계획은 같은 계정과 리전에서 24시간 동안 유효합니다.

help-cleanup--confirm = 질문 없이 삭제에 동의: DELETE
    .long = 
        질문 없이 삭제에 동의: DELETE

        단어가 정확히 일치해야 합니다. --yes로 대신할 수 없습니다.

help-apply = 저장된 계획 실행
    .long = 
        `fleetctl provision` 또는 `fleetctl cleanup`의 `--plan-out FILE`로 저장한 계획을 실행합니다.

        계정, 리전 또는 AWS가 다른 계획, 변경된 계획, 24시간이 지난 계획은 거부합니다. 그사이에 만들어진 리소스는 유지하고, 그사이에 변경된 리소스는 삭제하지 않습니다. 삭제하는 계획에는 DELETE 단어가 필요하며, 직접 입력하거나 --confirm DELETE로 지정합니다.

help-apply--plan = 계획

help-apply--confirm = 삭제하는 계획에 질문 없이 동의: DELETE
    .long = 
        삭제하는 계획에 질문 없이 동의: DELETE

        단어가 정확히 일치해야 합니다. --yes로 대신할 수 없습니다.

help-local = 로컬 AWS: 제공, 보기, 시계 이동

help-local-serve = 로컬 AWS를 모든 SDK, AWS CLI, 다른 명령에 제공
    .long = 
        Ctrl-C 또는 SIGTERM을 받을 때까지 로컬 AWS를 제공합니다.

        표준 출력의 첫 줄은 준비가 되면 출력되는 주소입니다. 둘째 줄은 같은 포트의 TLS 주소이고, 셋째와 넷째 줄은 MQTT 클라이언트가 연결하는 주소이며 넷째에는 인증서가 필요합니다. 같은 --state-dir과 --local을 지정한 다른 명령은 이 서버가 실행되는 동안 이 서버를 사용합니다.

help-local-serve--port = 포트. 0은 사용 가능한 포트

help-local-serve--mqtt-port = TLS 없는 MQTT 클라이언트용 포트. 0은 사용 가능한 포트
    .long = 
        TLS 없는 MQTT 클라이언트용 포트. 0은 사용 가능한 포트

        지정하지 않으면 1883이 비어 있을 때 1883을 사용합니다. 여기에 연결하는 클라이언트는 us-east-1의 계정 123456789012로 간주되며 무엇이든 할 수 있습니다.

help-local-serve--mqtts-port = 인증서를 사용하는 MQTT 클라이언트용 포트. 0은 사용 가능한 포트
    .long = 
        인증서를 사용하는 MQTT 클라이언트용 포트. 0은 사용 가능한 포트

        지정하지 않으면 8883이 비어 있을 때 8883을 사용합니다. 클라이언트가 할 수 있는 일은 인증서의 IoT 정책에 따라 결정됩니다.

help-local-serve--address = 수신 대기할 주소

help-local-serve--allow-remote = 다른 컴퓨터에서 접근할 수 있는 --address 허용
    .long = 
        다른 컴퓨터에서 접근할 수 있는 --address 허용

        로컬 AWS는 널리 알려진 자격 증명을 받아들이므로, 접근할 수 있는 사람은 누구나 무엇이든 할 수 있습니다.

help-local-serve--quotas = 요청 속도: aws는 계정 기본값을 적용, off는 제한 없음
    .long = 
        요청 속도: aws는 계정 기본값을 적용, off는 제한 없음

        리소스 제한, 프로토콜 제한, 대기 시간은 어느 쪽이든 적용됩니다.

help-local-serve--auth = 서명: sigv4는 검증, off는 무엇이든 허용

help-local-serve--thing-type-wait = 사물 유형을 사용 중단한 후 삭제할 수 있을 때까지의 시간

help-local-serve--index-build = 새 플릿 인덱스를 빌드하는 시간

help-local-serve--index-delay = 변경 사항이 플릿 인덱스에 반영되는 시간

help-local-serve--faults = 주입할 결함. 예: 'seed=7;throttle=5%;drop-after=1%'
    .long = 
        주입할 결함. 예: 'seed=7;throttle=5%;drop-after=1%'

        각 부분은 ';'로 연결합니다. seed=N, throttle=P%, 5xx=P%, drop-after=P%(변경한 뒤 응답을 잃음), truncate=P%, latency=TIME, crash-at=N(n번째 호출에서 프로세스 종료). OPERATION:part는 그 부분을 API 하나로 한정합니다: CreateThing:throttle=20%.

help-local-serve--access-log = 모든 요청을 이 파일에 JSON Lines로 기록

help-local-serve--ca-file = AWS_CA_BUNDLE에 쓸 로컬 CA의 인증서를 이 파일에 저장

help-local-clock = 로컬 AWS의 시계를 보거나 앞으로 이동
    .long = 
        로컬 AWS의 시계를 보여 주거나 앞으로 돌립니다.

        AWS가 요구하는 대기 시간은 이 시계로 흐릅니다. 사물 유형을 사용 중단한 후의 5분, 롤아웃, 제한 시간, 예약이 그렇습니다. 시계는 뒤로 돌릴 수 없습니다.

help-local-clock-advance = 시계를 앞으로 이동: 그사이 예정된 일이 모두 일어남
    .long = 
        로컬 AWS의 시계를 앞으로 돌립니다. 그사이 예정된 일이 모두 일어납니다.

        TIME을 지정하지 않으면 터미널에서 물어봅니다.

help-local-clock-advance--by = 이동할 시간: 30s, 5m, 1h30m, 2d

help-local-env = 셸에서 제공 중인 로컬 AWS를 사용하는 데 필요한 설정 출력
    .long = 
        AWS CLI 및 SDK가 제공 중인 로컬 AWS를 사용하도록 셸에 필요한 설정을 출력합니다.

        {"  "}eval "$(fleetctl local env)"
        {"  "}fleetctl local env --shell fish | source
        {"  "}fleetctl local env --shell powershell | Out-String | Invoke-Expression

        FLEETCTL_MQTT_URL과 FLEETCTL_MQTTS_URL은 MQTT 클라이언트가 연결하는 주소이며, 후자에는 인증서가 필요합니다.

help-local-env--shell = 대상 셸: posix(sh, bash, zsh), fish, powershell

help-local-env--tls = TLS 사용. AWS_CA_BUNDLE은 어느 쪽이든 로컬 CA의 인증서를 가리킴

help-local-status = 로컬 AWS의 내용과 제공 중인 프로세스 보기

help-local-reset = 로컬 AWS의 내용을 모두 지움
    .long = 
        로컬 AWS의 내용을 모두 지우고 시계를 실제 시각으로 되돌립니다.

        클라이언트가 계속 신뢰할 수 있도록 로컬 CA는 유지됩니다. 로컬 AWS가 제공되는 동안에는 거부합니다.

help-local-coverage = 로컬 AWS가 지원하는 것과 지원하지 않는 것의 목록

help-learn = 전용 로컬 AWS에서 워크숍을 과정으로 따라 하기
    .long = 
        전용 로컬 AWS에서 워크숍 전체를 하나의 과정으로 진행합니다. 계정도 비용도 필요하지 않습니다. 각 단계를 설명하고, 해당 명령으로 수행한 다음, 실제 결과와 대조해 확인합니다. AWS였다면 청구되었을 요금도 함께 표시합니다. 마지막 단계에서는 모두 정리합니다.

        Enter로 계속하고 q로 나갑니다. --yes를 지정하면 기다리지 않고 진행합니다. 읽으면서 하면 5분, 읽지 않으면 1분쯤 걸립니다. 과정은 매번 처음부터 시작합니다.

help-doctor = 플릿을 위한 준비가 되었는지 점검
    .long = 
        자격 증명, 계정, 리전, 시계, 엔드포인트, 각 명령에 필요한 권한, 요청 속도, 플릿 인덱싱, 패키지 구성, 워크숍의 남은 항목, 로컬 AWS를 점검합니다. 아무것도 변경하지 않습니다.

        권한은 허용되면 IAM에 호출자의 정책 시뮬레이션을 요청하여 확인하고, 아니면 아무것도 변경하지 않는 호출로 확인합니다. 문제가 없으면 종료 코드는 0, 있으면 1입니다. 참고 사항은 문제로 보지 않습니다.

        --policy를 지정하면 명령에 필요한 권한을 허용하는 IAM 정책을 출력합니다.
    .after = 
        예:
        {"  "}fleetctl doctor                            AWS에서 전체 점검
        {"  "}fleetctl --local doctor                    로컬 AWS에서 전체 점검
        {"  "}fleetctl doctor --for provision --quick    프로비저닝에 필요한 것
        {"  "}fleetctl doctor --policy --for provision   이를 허용하는 정책

help-doctor--tasks = 이 명령에 필요한 것만: provision, jobs 등. 여러 번 지정 가능
    .long = 
        이 명령에 필요한 것만: provision, jobs 등. 여러 번 지정 가능

        provision, jobs, "jobs simulate", packages, groups, commands, devices, cleanup

help-doctor--quick = 사물이 많으면 오래 걸리는, 워크숍의 남은 항목 확인을 생략

help-doctor--policy = 명령에 필요한 권한을 허용하는 IAM 정책을 출력하고 점검은 하지 않음

help-doctor--things-prefix = 프로비저닝할 때 사용한 사물 이름의 접두사

help-check = 프로그램에 내장된 것이 온전한지 점검
    .long = 프로그램에 내장된 것을 점검합니다. 모든 언어의 메시지, 명령 템플릿, AWS에 보내는 문서, 예제 쿼리, 프로그램을 이루는 라이브러리 목록이 대상입니다. AWS가 필요하지 않습니다. 모두 정상이면 종료 코드는 0, 아니면 1입니다.

help-check--dependencies = 모든 라이브러리와 버전 목록

help-config = 설정: 입력하지 않은 옵션의 값과 그 출처

help-config-show = 입력하지 않은 옵션의 값과 각 값의 출처 표시
    .long = 입력하지 않은 전역 옵션의 값과 각 값의 출처를 보여 줍니다. 출처는 이 명령줄의 옵션, 환경 변수, 파일의 줄, fleetctl 자체 중 하나입니다. 비밀 값은 표시하지 않습니다.

help-config-path = 참조하는 파일 출력

help-config-init = 처음에 쓸 설정 파일을 주석과 함께 작성
    .long = 모든 내용이 주석으로 처리된 설정 파일을 작성합니다. 사용자의 설정 파일, 또는 --config로 지정한 파일입니다. 파일이 이미 있으면 그대로 유지합니다.

help-config-init--print = 작성하는 대신 출력

help-completions = 셸의 자동 완성 스크립트 출력
    .long = 
        셸에서 fleetctl의 명령과 옵션을 자동 완성하는 스크립트를 출력합니다. 계정에 있는 사물, 그룹, 작업, 패키지, 버전, 명령의 이름도 완성하며, 길어도 1초 안에 찾지 못하면 생략합니다. 스크립트는 PATH에 있는 fleetctl에 물어보므로 모든 버전에 맞습니다.

        {"  "}bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
        {"  "}zsh         fleetctl completions zsh > $fpath에 있는 폴더의 _fleetctl 파일
        {"  "}fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
        {"  "}powershell  fleetctl completions powershell >> $PROFILE

help-completions--shell = 셸: bash, zsh, fish, powershell, elvish
