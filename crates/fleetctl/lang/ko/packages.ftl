# Software packages: their versions, firmware, what devices report of them, reverts.

## Questions and what answers them

packages-add-file = 펌웨어 파일(Enter: 작은 샘플):
packages-add-publish = 작업으로 설치할 수 있도록 게시할까요?
packages-add-version = 새 버전(예: 1.2.0):
packages-create-name = 이름(예: 패키지를 보고할 디바이스의 사물 유형):
packages-description = 설명(Enter: 없음):
packages-device-another = 다른 디바이스도 볼까요?
packages-device-not-named-hint = 사물을 지정하십시오: fleetctl packages device THING
packages-none = 패키지가 없습니다
packages-none-hint = `fleetctl packages create`로 만들 수 있습니다
packages-not-named-hint = `fleetctl packages list`로 패키지 목록을 볼 수 있습니다
packages-pick = { $place }의 패키지
packages-pick-prompt = 번호 또는 패키지:
packages-pick-version = { $place }의 { $package } 버전
packages-pick-version-prompt = 번호 또는 버전:
packages-show-offer = 하나를 볼까요?
packages-show-version-offer = 버전 하나를 볼까요?
packages-version-none = 패키지 { $package }에 선택할 버전이 없습니다
packages-version-not-named-hint = `fleetctl packages show PACKAGE`로 버전 목록을 볼 수 있습니다

## What is wrong with options

packages-attribute-form = 속성의 형식은 KEY=VALUE입니다
packages-attribute-twice = 속성 { $key }이(가) 두 번 지정되었습니다
packages-sbom-no-zip = { $path }은(는) zip이 아닙니다
packages-sbom-zip-hint = AWS는 SBOM을 SPDX 또는 CycloneDX 파일이 든 zip으로 받습니다

## Names of facts and columns

packages-head-attribute = 속성
packages-head-attributes = 속성
packages-head-made = 생성
packages-head-package = 패키지
packages-head-sbom-check = 검증
packages-head-sbom-file = SBOM 파일
packages-head-status = 상태
packages-head-updated = 마지막 업데이트
packages-head-value = 값
packages-head-version = 버전
packages-label-bucket = 버킷
packages-label-default-version = 기본 버전
packages-label-description = 설명
packages-label-firmware = 펌웨어
packages-label-made = 생성
packages-label-object-version = 객체 버전
packages-label-role = 역할
packages-label-sbom-check = SBOM 검증
packages-label-status = 상태
packages-label-version = 버전

## Packages and versions

packages-added = 패키지 { $package }의 버전 { $version }, { $status }
packages-bucket-to-make = { $bucket }(버전 관리를 켜서 만듦)
packages-delete-otherwise = `fleetctl packages show`로 패키지를 볼 수 있습니다
packages-delete-version-otherwise = `fleetctl packages show-version`으로 버전을 볼 수 있습니다
packages-delete-version-what = { $place }의 패키지 { $package } 버전 { $version }({ $status }) 삭제
packages-delete-what = { $place }의 패키지 { $package } 삭제
packages-deleted = 패키지 { $package } 삭제됨
packages-device-reports-none = 보고하는 패키지 없음
packages-device-untimed = AWS가 이 $package 섀도우의 시각을 보관하지 않았습니다
packages-firmware-sample = { $key }({ $size }, 샘플)
packages-firmware-stays = 펌웨어는 유지됨: { $object }
packages-made = { $place }에 패키지 { $package } 생성됨
packages-next = 다음: { $command }
packages-no-versions = 아직 버전 없음
packages-sbom-failed = 실패
packages-sbom-file-failed = 실패
packages-sbom-file-good = 정상
packages-sbom-in-progress = 진행 중
packages-sbom-succeeded = 성공
packages-sbom-unknown = 알 수 없음
packages-stored-checked = CRC-32 { $sum }, S3에서 검사함
packages-stored-kept = 이미 있었음
packages-then-draft = 초안으로 생성
packages-then-draft-finished = 기존 초안을 완성하고 초안으로 유지
packages-then-draft-published = 기존 초안을 완성하고 게시
packages-then-published = 생성하고 게시
packages-title-add-version = 패키지 { $package }에 버전 { $version } 추가
packages-title-list = 패키지 { $count }개
packages-title-package = 패키지 { $package }
packages-title-version = 패키지 { $package }, 버전 { $version }
packages-version-deleted = 패키지 { $package }의 버전 { $version } 삭제됨

## The package configuration

packages-config-disabled = 패키지 구성 꺼짐
packages-config-disabled-follows = 작업이 $package 섀도우를 쓰지 않습니다. 디바이스가 보고하는 패키지 정보는 작업이 배포하는 것을 따르지 않습니다.
packages-config-enabled = 패키지 구성 켜짐
packages-config-enabled-follows = 패키지 버전을 배포하는 작업이 디바이스에서 성공하면, AWS IoT 작업이 이 역할로 디바이스의 $package 섀도우에 버전을 씁니다.
packages-config-no-role = 구성되지 않음
packages-disable-question = { $place }에서 작업이 더 이상 패키지 섀도우를 쓰지 않게 할까요?
packages-disabled = 껐습니다. 작업은 더 이상 패키지 섀도우를 쓰지 않으며, 역할은 유지됩니다
packages-disabled-before = 이미 꺼져 있어 아무것도 변경하지 않았습니다
packages-enable-role-kept = { $place }에서 작업이 역할 { $role }(으)로 패키지 섀도우를 쓰게 할까요?
packages-enable-role-made = { $place }에서 역할 { $role }을(를) 만들어 작업이 패키지 섀도우를 쓰게 할까요?
packages-enable-role-repaired = { $place }에서 역할 { $role }을(를) 바로잡아 작업이 패키지 섀도우를 쓰게 할까요?
packages-enabled-before-role-kept = 이미 켜져 있으며, 기존 역할을 사용함
packages-enabled-before-role-made = 이미 켜져 있으며, 역할을 생성함
packages-enabled-before-role-repaired = 이미 켜져 있으며, 역할을 바로잡음: { $repairs }
packages-enabled-other-role = 이미 역할 { $role }(으)로 켜져 있어 아무것도 변경하지 않았습니다
packages-enabled-role-kept = 켰으며, 기존 역할을 사용함
packages-enabled-role-made = 켰으며, 역할을 생성함
packages-enabled-role-repaired = 켰으며, 역할을 바로잡음: { $repairs }

## Reverts

packages-revert-again = 같은 명령을 다시 실행하면 남은 것을 처리합니다
packages-revert-done = { $thing }: 버전 { $version }(으)로 되돌림
packages-revert-failed = { $thing }: 되돌리기 실패 - { $failure }
packages-revert-found = { $package }을(를) 다른 버전으로 보고하는 디바이스 { $count }대:
packages-revert-found-of-type = { $package }을(를) 다른 버전으로 보고하는 { $thing_type } 유형의 디바이스 { $count }대:
packages-revert-honest = 이것은 디바이스가 아니라 인벤토리를 바꿉니다. $package 섀도우가 이 버전을 보고하게 되며, 디바이스에는 아무것도 보내지 않습니다. 디바이스에서 실행되는 것은 그 버전의 펌웨어를 설치하는 작업으로 바꿉니다.
packages-revert-job-question = { $place }에서 디바이스 { $count }대에 { $package } { $version }을(를) 설치하는 작업 { $job } 생성
packages-revert-job-question-at-most = { $place }에서 최대 디바이스 { $count }대에 { $package } { $version }을(를) 설치하는 작업 { $job } 생성
packages-revert-more = ... 외 { $count }대
packages-revert-none = { $package }을(를) 보고하는 디바이스는 모두 이미 { $version }입니다
packages-revert-none-of-type = { $package }을(를) 보고하는 { $thing_type } 유형의 디바이스는 모두 이미 { $version }입니다
packages-revert-otherwise = --dry-run은 해당 디바이스를 보여 줍니다
packages-revert-question = { $place }에서 디바이스 { $count }대의 인벤토리를 { $package } { $version }(으)로 설정
packages-revert-stopped = 중지됨: 디바이스 { $found }대 중 { $reverted }대를 { $package } { $version }(으)로 되돌림
packages-revert-summary = 디바이스 { $found }대 중 { $reverted }대를 { $package } { $version }(으)로 되돌림
packages-revert-title = { $package }을(를) { $version }(으)로 되돌리기
packages-revert-took = 소요 시간 { $time }, 호출 { $calls }회
packages-revert-unchanged = 디바이스 { $count }대는 그사이 바뀌어 되돌릴 필요가 없었음
packages-revert-what-failed = 실패한 항목

## Learning moments

packages-learn-artifact =
    버전은 아티팩트를 가리킵니다. 아티팩트는 버킷, 키, 그리고 객체의 한 버전을 나타내는 ID입니다. 파일은 버킷에 남아 있습니다. 버킷은 객체의 모든 버전을 보관하므로, 누군가 같은 키로 다른 파일을 업로드해도 패키지의 버전은 항상 같은 바이트를 뜻합니다.

      패키지 버전  SedanVehicle 1.2.0
      객체         s3://iot-dm-workshop-…/SedanVehicle_v1_2_0.bin
      객체의 버전  5mEo2s…(VersionId)

    다운로드할 때 디바이스에는 AWS 자격 증명이 필요 없습니다. 작업은 문서에서 아티팩트를 지정하고, AWS IoT는 역할로 URL에 서명하며, 디바이스는 최대 1시간 동안 유효한 그 URL로 파일을 가져옵니다.

    소프트웨어 재료 명세서(SBOM)도 같은 방법으로 첨부할 수 있으며, AWS가 형식을 검증합니다.
packages-learn-artifact-title = 버전과 S3의 파일

packages-learn-catalog =
    패키지는 특정 차종의 펌웨어처럼 디바이스에서 실행되는 소프트웨어의 이름입니다. 패키지에는 버전이 있고, 버전마다 파일, 사용자가 정한 속성, 상태가 있을 수 있습니다. 이 모두가 리전에 있는 계정의 소프트웨어 패키지 카탈로그를 이룹니다.

    카탈로그는 세 가지를 하나로 묶습니다. 무엇을 설치할 수 있는지(패키지와 버전), 어떻게 디바이스에 전달되는지(작업), 어느 디바이스에 무엇이 있는지(각 디바이스의 $package 섀도우, 플릿 인덱싱으로 검색 가능)입니다.

      생성  패키지, 그다음 펌웨어가 있는 버전
      게시  이때부터 버전을 변경할 수 없음
      배포  작업이 디바이스 그룹에 설치
      추적  보고하는 버전으로 디바이스를 찾음
      롤백  이전 버전을 설치하는 작업, 또는 되돌리기

    여기서는 디바이스마다 패키지가 있도록 패키지 이름을 사물 유형과 같게 정합니다.
packages-learn-catalog-title = 패키지, 버전, 카탈로그

packages-learn-configuration =
    패키지 버전을 설치하는 작업은 그 버전이 무엇인지 AWS IoT에 알릴 수 있습니다. 이런 작업이 디바이스에서 성공하면 AWS IoT 작업이 디바이스의 $package 섀도우에 버전을 쓸 수 있습니다. 그러면 인벤토리가 작업이 배포하는 것을 따르고, 디바이스에는 이를 위한 코드가 필요 없습니다.

    AWS는 패키지 구성이 켜져 있을 때만 이렇게 합니다. 섀도우를 쓸 때는 계정의 역할을 사용하며, AWS IoT가 이 역할을 수임할 수 있어야 합니다.

      신뢰    iot.amazonaws.com
      권한    사물의 $package 섀도우에 대한 iot:GetThingShadow,
              iot:UpdateThingShadow, 그리고 iot:DescribeEndpoint
      호출자  역할에 대한 iot:PassRole 필요

    구성은 리전마다 계정에 하나입니다. 꺼도 작업은 전과 같이 진행되고 섀도우는 그대로 남습니다. 켜더라도 작업이 그전에 배포한 것은 기록되지 않습니다.
packages-learn-configuration-title = 누가 인벤토리를 기록하는가

packages-learn-life =
    버전은 DRAFT로 시작해 PUBLISHED가 됩니다. 초안은 파일, 속성, 설명을 변경할 수 있지만 작업으로 설치할 수 없습니다. 게시된 버전은 설치할 수 있고 패키지의 기본 버전이 될 수 있습니다. 파일과 속성은 영원히 고정됩니다.

      DRAFT         변경할 수 있고, 설치할 수 없음
      PUBLISHED     설치할 수 있고, 변경할 수 없음
      DEPRECATED    설치할 수 있지만, 하지 않는 것이 좋음

    DEPRECATED는 다른 버전을 사용하라는 뜻이며, 다시 게시할 수 있습니다. 어떤 버전도 다시 초안이 될 수는 없습니다. 펌웨어가 잘못되었으면 새 번호로 새 버전을 만드십시오. 그래야 1.2.0을 보고하는 모든 디바이스가 정말로 같은 1.2.0입니다.
packages-learn-life-title = 초안, 게시됨, 사용 중단됨

packages-learn-revert =
    되돌리기는 디바이스의 $package 섀도우에 있는 버전을 지정한 버전으로 되돌려 놓습니다. 인벤토리만 바뀌고 다른 것은 바뀌지 않습니다. 디바이스에는 아무것도 보내지 않으며 실행 중인 것도 그대로입니다. 디바이스를 직접 이전 버전으로 되돌린 경우처럼 인벤토리가 틀렸을 때 사용합니다.

    디바이스에 이전 펌웨어를 설치하려면 이전 버전의 작업을 만드십시오. `jobs create`를 쓰거나 여기에서 --with-job을 지정하면 됩니다. 작업은 파일을 보내고, 각 디바이스가 설치하며, 성공하면 섀도우가 저절로 따라갑니다.

    디바이스는 플릿 인덱싱으로 찾습니다. 패키지를 선택한 버전이 아닌 다른 버전으로 보고하는 디바이스가 대상입니다. 인덱스는 조금 늦으므로, 그사이 바뀐 디바이스는 쓰기 전에 다시 확인합니다. 같은 명령을 다시 실행하면 남은 것을 처리합니다.
packages-learn-revert-title = 되돌리기는 인벤토리를 바로잡습니다

packages-learn-shadow =
    모든 사물에는 섀도우가 있을 수 있습니다. 섀도우는 디바이스가 보고한 내용을 담은 AWS의 문서입니다. $package라는 이름의 섀도우는 소프트웨어 전용입니다. 패키지마다 버전과 속성이 있으며, AWS는 여기에 다른 것을 허용하지 않습니다.

      SedanVehicle
        version       1.2.0
        attributes    (사용자 속성, 또는 없음)

    이 섀도우는 패키지 구성이 켜져 있으면 버전을 설치하는 작업이 성공할 때 AWS IoT 작업이 쓰고, 또는 디바이스가 직접 씁니다. AWS가 설정된 시각을 알려 주면 "마지막 업데이트"로 표시하지만, 대부분은 알려 주지 않습니다.

    플릿 인덱싱은 이 섀도우를 읽으므로 특정 버전의 모든 디바이스를 조회할 수 있습니다. 이 섀도우가 없는 디바이스는 아직 소프트웨어를 보고하지 않은 것입니다.
packages-learn-shadow-title = 디바이스가 보고하는 소프트웨어
