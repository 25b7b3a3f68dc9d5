# Output for programs, settings, completions.

## Config

shell-config-built-in = 내장 값
shell-config-example-head =
    fleetctl의 설정: 직접 입력하지 않은 옵션의 값을 정합니다.
    옵션, 환경 변수, 선택한 프로필, 여기의 기본값 순으로 우선합니다.
    적용되는 값과 그 이유는 fleetctl config show로 볼 수 있습니다.
shell-config-example-profiles = { $option } 옵션으로 선택하는 프로필. 기본값보다 우선합니다.
shell-config-exists = { $file }이(가) 이미 있어 그대로 유지합니다
shell-config-missing = 없음
shell-config-name = 설정
shell-config-no-home = 설정을 보관할 홈 디렉터리가 없습니다
shell-config-no-home-hint = { $option } 옵션을 지정하십시오
shell-config-project = 현재 폴더
shell-config-secret = 설정됨(표시 안 함)
shell-config-source = 출처
shell-config-told = 지정한 유일한 파일
shell-config-user = 사용자
shell-config-value = 값
shell-config-variable = 변수
shell-config-written = 작성함: { $file }

## Manual

shell-man-written = 매뉴얼 { $pages }페이지가 { $folder }에 있습니다

## Query

shell-query-arguments = { $character }번째 문자: { $function }()의 인수는 { $takes }개입니다
shell-query-function = { $character }번째 문자: { $function }() 함수가 없습니다
shell-query-nothing = 쿼리가 아무것도 찾지 못했습니다
shell-query-step = { $character }번째 문자: 슬라이스의 간격은 0일 수 없습니다
shell-query-syntax = { $character }번째 문자: { $why }
shell-query-type = { $character }번째 문자: { $function }()의 인수 { $argument }은(는) { $expected } 유형이어야 하지만 { $found } 유형입니다
shell-query-wrong = --query의 표현식이 동작하지 않습니다: { $why }

## Settings

shell-settings-known = 있는 항목: { $names }
shell-settings-near = { $near }을(를) 입력하려고 했습니까?
shell-settings-no-fleet = 설정에 프로필 { $fleet }이(가) 없습니다
shell-settings-no-fleets = 프로필이 하나도 없습니다. 프로필은 { $section } 줄로 시작합니다
shell-settings-project = 현재 폴더의 파일에는 { $name } 설정을 둘 수 없습니다. 명령이 다른 곳으로 보내질 수 있습니다
shell-settings-project-local = 현재 폴더의 파일에서는 local을 끌 수 없습니다. 명령이 AWS로 보내질 수 있습니다
shell-settings-section = { $section }은(는) 대괄호로 묶은 섹션이어야 합니다
shell-settings-text = { $name } 값은 텍스트 하나여야 합니다. 예: { $example }
shell-settings-texts = { $name } 값은 텍스트의 배열이어야 합니다. 예: { $example }
shell-settings-toml = TOML이 아닙니다: { $why }
shell-settings-trust = 파일을 신뢰한다면 { $command } 옵션을 지정하십시오
shell-settings-truth = { $name } 값은 true 또는 false여야 합니다
shell-settings-unknown = { $name } 설정이 없습니다
shell-settings-value = { $name }: { $why }
shell-settings-wrong = { $file }, { $line }번째 줄: { $what }
