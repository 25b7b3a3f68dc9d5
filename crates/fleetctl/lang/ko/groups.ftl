# Dynamic groups: their members are the devices that match a query.

## Questions and what answers them

groups-delete-otherwise = `fleetctl groups show`로 그룹을 볼 수 있습니다
groups-make-question = { $place }에 { $group } 그룹을 만들까요?
groups-nobody-agrees = 그룹이 맞는지 물어볼 터미널이 없어 아무것도 변경하지 않았습니다
groups-nobody-agrees-hint = --yes를 지정하거나, 일치하는 것을 보려면 --dry-run을 지정하십시오
groups-nobody-criteria = 디바이스의 공통점을 물어볼 수 없어 아무것도 변경하지 않았습니다
groups-nobody-criteria-hint = --countries, --thing-types, --versions, --battery 또는 --query-string을 지정하십시오
groups-nobody-name = 이름을 물어볼 수 없어 아무것도 변경하지 않았습니다
groups-nobody-name-hint = --name을 지정하십시오. 쿼리나 값이 여러 개인 조건으로는 그룹 이름을 정할 수 없습니다
groups-no-query = 쿼리를 물어볼 터미널이 없습니다
groups-no-query-hint = 쿼리를 지정하십시오: { $command }
groups-none = 동적 그룹이 없습니다
groups-none-hint = `fleetctl groups create`로 만들 수 있습니다
groups-not-named-hint = `fleetctl groups list`로 동적 그룹 목록을 볼 수 있습니다
groups-pick = { $place }의 동적 그룹
groups-pick-prompt = 번호 또는 그룹:
groups-query = 쿼리:
groups-test-opening = { $place }에서 쿼리를 시험합니다. { $words } 또는 빈 입력으로 나갑니다
groups-wizard-battery = 배터리(예: >50, <30, =75)
groups-wizard-countries = 국가(예: US,CA)
groups-wizard-example = 예
groups-wizard-guided = 국가, 사물 유형, 버전, 배터리 기준
groups-wizard-help = Enter를 누르면 대괄호 안의 값이 선택됩니다. Ctrl-C로 나갑니다
groups-wizard-how = 방법
groups-wizard-name = 이름:
groups-wizard-name-default = 이름
groups-wizard-neither = { $answer }은(는) 1(guided)도 2(query)도 아닙니다
groups-wizard-query = 직접 작성한 쿼리
groups-wizard-thing-types = 사물 유형
groups-wizard-title = { $place }에 동적 그룹 생성
groups-wizard-versions = 패키지 버전

## Names of facts and columns

groups-head-match = 일치
groups-head-only = 단독 제외
groups-head-part = 부분
groups-label-about = 설명
groups-label-created = 생성
groups-label-matches = 일치
groups-label-members = 멤버
groups-label-name = 이름
groups-label-query = 쿼리
groups-label-status = 상태
groups-label-tags = 태그
groups-label-where = 위치

## Groups

groups-created-unknown = 알 수 없음
groups-delete-what =
    { $place }의 동적 그룹 { $group } 삭제
    쿼리  { $query }
    그룹의 디바이스 { $count }대는 유지됨
groups-deleted = { $group } 삭제됨. 디바이스 { $count }대는 유지됨
groups-index-rebuilding = 인덱스를 다시 빌드하는 중이므로 지금의 일치 결과는 아직 완전하지 않습니다
groups-kept = 유지함: { $group }
groups-made = 생성함: { $group }
groups-matches = 디바이스 { $count }대
groups-matches-of = 인덱스의 사물 { $things }개 중 디바이스 { $count }대
groups-more = 외 { $count }대
groups-no-tags = 없음
groups-not-indexed = { $field } 필드가 인덱싱되지 않아 어떤 값도 찾을 수 없습니다. `fleetctl provision`은 플릿에 필요한 인덱싱을 켭니다
groups-plan-kept = 쿼리가 같은 그룹이 이미 있어 그대로 유지합니다
groups-plan-tagged = 쿼리가 같은 그룹이 이미 있어 워크숍 태그를 추가합니다
groups-tags-unread = 읽을 수 없음: { $failure }
groups-title-list = { $place }의 동적 그룹 { $count }개, 그 밖에 정적 그룹 { $others }개
groups-title-plan = 동적 그룹
groups-too-many-terms = 이 쿼리는 검색에는 쓸 수 있지만 동적 그룹에는 쓸 수 없습니다. 동적 그룹의 검색어는 AWS에서 계정의 할당량을 늘리지 않았다면 { $terms }개까지입니다
groups-unread = { $group }을(를) 확인할 수 없습니다: { $failure }

## Learning moments

groups-learn-dynamic =
    정적 그룹에는 누군가 넣은 사물이 있습니다. 동적 그룹에는 그 대신 쿼리가 있습니다. 쿼리와 일치하는 모든 사물이 멤버이고, 더 이상 일치하지 않으면 멤버에서 빠집니다. 디바이스를 따로 추가하거나 제거하지 않습니다.

      정적 그룹   사물을 추가하고 제거함. 그룹에 하위 그룹과
                  정책을 둘 수 있음
      동적 그룹   쿼리가 결정함. 하위 그룹과 정책을 둘 수 없음

    동적 그룹을 대상으로 하는 작업은 지금 그룹에 있는 것에 도달하고, 연속 작업은 그사이 배터리를 충전한 디바이스처럼 나중에 들어오는 것에도 도달합니다.

    멤버십은 플릿 인덱스를 따르므로 조금 늦습니다. 보통은 몇 초이고 그룹이 BUILDING인 동안에는 더 걸립니다. 사물은 최대 10개의 그룹에 속하고, 계정에는 동적 그룹이 최대 100개 있을 수 있습니다. 비용은 기반이 되는 플릿 인덱싱에서, 즉 인덱싱되는 변경마다 그리고 검색마다 발생합니다.
groups-learn-dynamic-title = 스스로 채워지는 그룹

groups-learn-queries =
    쿼리는 필드와 값으로 된 검색어를 AND, OR, NOT으로 연결한 것입니다. 나란히 있는 검색어는 AND로 연결됩니다. AND와 OR을 함께 쓸 때는 괄호를 사용하십시오. 필드 이름은 대소문자를 구분하고 값은 구분하지 않습니다.

      thingTypeName:SedanVehicle                사물 유형
      attributes.country:(US OR CA)             여러 값 중 하나
      shadow.reported.batteryStatus:[50 TO *]   50 이상
      NOT attributes.country:US                 나머지 모두
      thingName:Vehicle*                        *는 임의의 텍스트

    디바이스가 보고하는 버전은 shadow.name.$package.reported.PACKAGE.version입니다. 값과 같은지 비교할 수 있지만 < 또는 >로 비교할 수는 없습니다.

    검색은 검색어를 12개, 동적 그룹은 5개까지 허용하며, 둘 다 AWS에 요청하여 늘릴 수 있습니다. 쿼리는 최대 1,000자입니다. 그룹을 만들기 전에 시험해 보십시오. 쿼리가 찾은 것과 각 부분이 제외하는 수를 여기에서 볼 수 있습니다.
groups-learn-queries-title = 디바이스를 찾는 방법
