# Provisioning: questions, plan, summary.

## Questions

provision-ask-brackets = Enter를 누르면 대괄호 안의 값이 선택됩니다. Ctrl-C로 나갑니다
provision-ask-continent = 대륙
provision-ask-countries = 국가(개수 또는 코드)
provision-ask-countries-hint = 개수를 입력하면 { $countries } 순으로 선택됩니다
provision-ask-devices = 디바이스 수
provision-ask-go = 이대로 { $place }에 만들까요?
provision-ask-types = 사물 유형
provision-ask-versions = 패키지 버전
provision-greeting = { $place }에 플릿 프로비저닝
provision-no-terminal = { $options } 값을 물어볼 터미널이 없어 아무것도 변경하지 않았습니다
provision-no-terminal-hint = 이 옵션을 지정하거나, 기본값을 사용하려면 --yes를 지정하십시오
provision-no-terminal-plan = 계획이 맞는지 물어볼 터미널이 없어 아무것도 변경하지 않았습니다
provision-no-terminal-plan-hint = --yes를 지정하거나, 계획을 보려면 --dry-run을 지정하십시오

## The plan

provision-nothing-missing = 누락된 리소스 없음
provision-plan-all-calls = 합계
provision-plan-column-bucket = 할당량 항목
provision-plan-column-calls = 호출
provision-plan-column-keep = 유지
provision-plan-column-leave = 제외
provision-plan-column-make = 생성
provision-plan-column-operation = API 호출
provision-plan-column-pace = 속도
provision-plan-column-repair = 복구
provision-plan-column-resources = 리소스
provision-plan-countries = 국가
provision-plan-devices = 디바이스
provision-plan-different = 사물 { $count }개는 유형 또는 국가가 이 계획과 다르며, 그대로 유지합니다
provision-plan-leave = { $what } 제외: { $why }
provision-plan-more = 외 { $count }개
provision-plan-range = { $first } ~ { $last }
provision-plan-repair = { $what } 복구: { $repairs }
provision-plan-types = 사물 유형
provision-plan-unread = { $what }을(를) 확인할 수 없어 생성을 시도합니다
provision-plan-unread-answer = { $what }을(를) 확인할 수 없어({ $answer }) 생성을 시도합니다
provision-plan-unread-without = { $action } 권한이 없어 { $what }을(를) 확인할 수 없으므로 생성을 시도합니다
provision-plan-versions = 버전
provision-plan-where = 위치

## The summary

provision-calls = 호출 { $calls }회(계획 { $planned }회), 반복 { $retries }회, { $throttles }
provision-column-blocked = 막힘
provision-column-failed = 실패
provision-column-kept = 유지
provision-column-left-alone = 제외
provision-column-made = 생성
provision-column-not-tried = 미시도
provision-column-repaired = 복구
provision-complete = 디바이스 { $devices }대의 플릿이 완성되었습니다
provision-heading-blocked = 필요한 리소스가 없어 만들지 못함
provision-heading-untagged = 태그 없음
provision-incomplete = 완료되지 않음: 디바이스 { $devices }대 중 { $there }대 있음
provision-next-again = 같은 명령을 다시 실행하면 기존 리소스는 유지하고 누락된 리소스를 만듭니다
provision-next-more = 같은 명령을 다시 실행해도 아무것도 바뀌지 않으며, --devices를 늘리면 그만큼 추가합니다
provision-next-cleanup = 사용 후 삭제:
provision-next-see = 보기:
provision-next-see-some = 일부 보기:
provision-next-serve = 다른 곳에서 사용:
provision-stopped = 중지됨: 디바이스 { $devices }대 중 { $there }대 있음
provision-took = 소요 시간 { $time }
provision-took-pace = 소요 시간 { $time }, 초당 사물 { $pace }개
provision-untagged-hint = 정리할 때 이름으로만 식별됩니다. 직접 태그를 지정하려면:
provision-untagged-more = { $resources }: { $shown } 외 { $more }개

## Plans saved and applied

provision-apply-yes = 적용하려면 --yes를 지정하십시오
provision-saved = 저장했습니다. 24시간 안에 적용하려면: { $command }

## Continents, each after its number in a list

provision-continent-africa = 아프리카
provision-continent-antarctica = 남극
provision-continent-asia = 아시아
provision-continent-europe = 유럽
provision-continent-north-america = 북아메리카
provision-continent-oceania = 오세아니아
provision-continent-south-america = 남아메리카

## What was learned: a list at the end, a line for each step

provision-learned-artifacts = 펌웨어: 객체와 VersionId는 절대 변하지 않는 내용을 가리킴
provision-learned-configuration = 패키지 구성: 작업이 성공하면 $package 섀도우에 버전이 기록됨
provision-learned-indexing = 플릿 인덱싱: 속성, 섀도우, 버전으로 디바이스를 찾음
provision-learned-packages = 패키지 카탈로그: 버전은 만들고 게시한 뒤에는 변하지 않음
provision-learned-roles = IAM 역할: 누가 역할을 쓰는지와 무엇을 할 수 있는지를 각각의 정책이 정함
provision-learned-storage = S3: 펌웨어를 버전별로 보관하고, 디바이스는 만료되는 URL로 받음
provision-learned-things = 사물, 그룹, 섀도우: 디바이스가 무엇이고, 어디에 속하며, 어떤 상태인지
provision-learned-thing-types = 사물 유형: 검색할 수 있는 속성이 있는 템플릿
provision-learned-title = 배운 내용
provision-reminder-aws = AWS는 사용한 만큼 요금을 청구합니다: S3 객체, 인덱스와 쿼리, 섀도우, 작업. 아무도 쓰지 않는 플릿도 내일 그대로 남아 있습니다. { $command } 명령은 이 모두를 삭제하고 다른 것은 삭제하지 않습니다.
provision-reminder-local = 로컬 AWS에 있으므로 비용이 들지 않습니다. { $command } 명령은 AWS에서와 마찬가지로 이 모두를 삭제하고 다른 것은 삭제하지 않습니다.

## Learning moments, each before its step

provision-learn-artifacts =
    버킷은 객체의 모든 버전을 보관합니다. 펌웨어를 업로드하면 S3가 VersionId로 응답하며, 객체의 이름과 이 ID를 합치면 언제까지나 하나의 내용을 가리킵니다. 다시 업로드하면 이전 버전을 대체하지 않고 옆에 새 버전이 생깁니다.

    다음에 만드는 패키지 버전은 버킷, 키, VersionId를 모두 참조합니다. 따라서 테스트한 것이 그대로 설치됩니다. 1년이 지나도, 누군가 같은 이름으로 다른 것을 업로드해도 마찬가지입니다. 이전으로 돌아가야 하는 디바이스는 예전과 똑같은 바이트를 받습니다.

    여기서 사용하는 파일은 펌웨어를 대신하는 작은 ZIP입니다. 실제 펌웨어라면 디바이스가 출처를 확인할 수 있도록 서명도 해야 합니다.
provision-learn-artifacts-title = 변하지 않는 펌웨어

provision-learn-configuration =
    패키지 구성은 계정과 리전에 하나뿐인 스위치입니다. 켜 두면 AWS IoT 작업이 대신 기록합니다. 패키지 버전을 설치하는 작업이 SUCCEEDED라고 디바이스가 보고하면, 디바이스의 명명된 섀도우 $package의 보고된 상태에 버전을 씁니다.

      작업 SUCCEEDED  ->  $package 섀도우  ->  플릿 인덱스  ->  동적 그룹

    무엇이 어디에서 실행되는지 알기 위해 디바이스나 클라우드에서 따로 기록할 필요가 없습니다. 인덱스가 섀도우를 보고, 아직 1.0.0인 모든 디바이스의 그룹에서는 업데이트된 디바이스가 빠져나갑니다.

    AWS는 앞에서 만든 역할로 이 일을 합니다. 스위치가 이미 다른 역할로 켜져 있으면 그대로 두고 알려 줍니다.
provision-learn-configuration-title = 패키지 구성: 스스로 최신 상태를 유지하는 버전

provision-learn-indexing =
    플릿 인덱싱은 사물의 검색 인덱스를 유지합니다. 레지스트리의 정보, 섀도우가 보고하는 내용, 연결 여부가 들어 있습니다. 이 단계에서는 인덱싱을 켜며, 이미 직접 켜 둔 것은 유지합니다.

      레지스트리        attributes.country:US
      클래식 섀도우     shadow.reported.batteryStatus>50
      $package 섀도우   shadow.name.$package.reported.SedanVehicle.version:1.0.0
      연결 상태         connectivity.connected:true

    동적 그룹은 인덱스가 항상 결과를 유지하는 쿼리입니다. 디바이스는 변화에 따라 그룹에 들어오고 나가며, 그룹을 따르는 작업은 그 디바이스를 따라갑니다.

    켠 다음에는 먼저 인덱스를 빌드하며 플릿이 크면 시간이 걸립니다. 그 후에는 변경 사항이 조금 늦게 반영됩니다.
provision-learn-indexing-title = 플릿 인덱싱: 특성으로 디바이스 찾기

provision-learn-packages =
    소프트웨어 패키지는 세단의 펌웨어처럼 설치할 대상의 이름입니다. 패키지의 버전은 세 가지 상태를 거칩니다.

      DRAFT        속성과 아티팩트를 아직 변경할 수 있음
      PUBLISHED    더 이상 변경할 수 없음
      DEPRECATED   새 디바이스에 사용하지 않는 것이 좋음

    따라서 버전을 만들고 아티팩트와 속성을 지정한 다음 게시합니다. 이를 설치하는 작업은 내용이 바뀌지 않는다고 믿을 수 있습니다. 실수가 있는 채로 게시한 버전은 고치지 않고, 더 높은 버전을 내놓습니다.

    여기서는 사물 유형마다 같은 이름의 패키지를 만듭니다. 디바이스는 $package 섀도우로 자기 버전을 알리므로, 카탈로그, 작업, 플릿 인덱스가 모두 같은 이름과 버전을 사용합니다.
provision-learn-packages-title = 패키지 카탈로그: 생성, 채우기, 게시

provision-learn-roles =
    AWS 서비스는 스스로 계정에서 아무것도 하지 않으며, 허용된 IAM 역할을 수임합니다. 역할에는 두 가지 정책이 있습니다.

      신뢰 정책   누가 수임할 수 있는지: 여기서는 iot.amazonaws.com
      권한 정책   역할로 무엇을 할 수 있는지

    역할 두 개를 만듭니다. 작업 서비스는 IoTJobsRole로 디바이스가 펌웨어를 다운로드할 URL에 서명합니다. S3에서는 펌웨어만 읽을 수 있습니다. 또한 IoTPackageConfigRole로 사물의 $package 섀도우를 읽고 쓰며, 다른 섀도우에는 접근할 수 없습니다.

    역할에는 동작에 필요한 최소한의 권한만 부여하십시오. 역할을 수임하는 쪽은 허용된 모든 것을 할 수 있습니다. 서비스에 역할을 넘기려면 iam:PassRole 권한이 필요합니다. 새 역할이 AWS 전체에 알려지기까지 몇 초가 걸리므로 다음 단계에서 기다릴 수 있습니다.
provision-learn-roles-title = IAM 역할: 누가, 무엇을

provision-learn-storage =
    펌웨어는 전용 S3 버킷에 보관합니다. 버전 관리를 켜므로, 같은 이름으로 업로드해도 이전 것이 남고 디바이스에 필요할 수 있는 것을 덮어쓰지 않습니다.

    버킷은 비공개이고 디바이스에는 AWS 자격 증명이 없습니다. 필요하지도 않습니다. 작업 문서에는 자리 표시자가 있고, 디바이스가 문서를 가져올 때마다 AWS IoT 작업이 이를 미리 서명된 URL로 바꿉니다. 이 URL이 있으면 만료될 때까지, 즉 1분에서 1시간 동안 다른 것 없이 이 객체 하나만 다운로드할 수 있습니다.

    하루 동안 오프라인이었던 디바이스는 문서를 다시 가져와 새 URL을 받습니다.
provision-learn-storage-title = S3: 버전 관리되는 펌웨어와 만료되는 URL

provision-learn-things =
    사물은 레지스트리에서 디바이스 한 대를 나타냅니다. 이름, 유형, 그리고 국가처럼 잘 바뀌지 않는 속성이 있습니다. 그룹은 사물을 묶어 작업이나 명령의 대상을 한꺼번에 지정하게 해 줍니다. 여기서는 국가마다 정적 그룹을 하나씩 만들고 사물을 이름으로 추가합니다.

      레지스트리        디바이스가 무엇인지   country, customerId
      클래식 섀도우     어떤 상태인지         batteryStatus
      $package 섀도우   무엇이 실행되는지     SedanVehicle 1.0.0

    섀도우는 디바이스가 오프라인일 때도 AWS가 보관하는 JSON 문서입니다. 디바이스는 자기 상태를 보고하고, 다른 쪽은 원하는 상태를 지정하며, 디바이스가 돌아오면 그 차이가 디바이스에 전달됩니다.

    여기서는 계정의 다른 사용자에게 지장을 주지 않도록 AWS의 할당량보다 낮은 초당 최대 80개로 사물을 만듭니다.
provision-learn-things-title = 사물, 그룹, 섀도우

provision-learn-thing-types =
    사물 유형은 한 종류의 디바이스를 위한 템플릿입니다. 이름과 설명, 그리고 검색할 수 있는 속성이 최대 3개 있습니다. 여기서는 customerId, country, manufacturingDate이며 값은 사물마다 다릅니다.

    사물에 유형이 꼭 필요하지는 않지만, 유형이 있으면 속성을 3개 대신 50개까지 둘 수 있고 종류를 나타내는 이름으로 찾을 수 있습니다. 사물에는 유형을 하나만 지정할 수 있습니다.

    유형의 이름은 바꿀 수 없습니다. 없애는 데는 두 단계가 필요합니다. 사용 중단하면 새 사물에 지정할 수 없게 되고, 5분이 지나고 그 유형의 사물이 없으면 삭제할 수 있습니다. 그러므로 유형은 모델처럼 오래가는 것으로 정하고, 바뀌는 것은 속성과 섀도우에 두십시오.
provision-learn-thing-types-title = 사물 유형: 디바이스의 템플릿
