# Cleanup: questions, plan, summary.

## Questions

cleanup-ask-delete = { $place }의 리소스 { $count }개 삭제
cleanup-ask-delete-aws = { $place }의 리소스 { $count }개 삭제. 되돌릴 수 없음
cleanup-ask-scope = 범위
cleanup-ask-scope-safe = 무엇을 삭제할지 보여 주기 전에는 아무것도 삭제하지 않습니다. Ctrl-C로 나갑니다
cleanup-greeting = { $place } 정리
cleanup-otherwise-dry-run = --dry-run은 계획을 보여 줍니다
cleanup-otherwise-nothing = 지정하지 않으면 아무것도 삭제하지 않습니다

## What a cleanup of a scope deletes, beside the scope's name

cleanup-scope-all = 워크숍의 모든 리소스
cleanup-scope-groups = 정적 및 동적 사물 그룹. 사물은 유지
cleanup-scope-things = 사물과 그 섀도우 및 인증서. 나머지는 유지

## The plan

cleanup-nothing = 삭제할 것 없음
cleanup-nothing-on = { $place }에 삭제할 것 없음
cleanup-plan-classic-shadow = 클래식 섀도우
cleanup-plan-column-delete = 삭제
cleanup-plan-column-resources = 리소스
cleanup-plan-column-skip = 건너뜀
cleanup-plan-detached = 사물 { $things }개에서 분리됨, { $why }
cleanup-plan-effort = 호출 { $calls }회, { $best }
cleanup-plan-effort-aws = { $effort }. 사물 유형은 사용 중단하고 5분 후 삭제하며, 나머지는 그동안 삭제합니다
cleanup-plan-effort-local = { $effort }. 사물 유형은 사용 중단하고 5분 후 삭제하지만, 로컬 AWS는 이 대기를 건너뜁니다
cleanup-plan-found = { $resources } 발견
cleanup-plan-more-to-delete = 외 { $count }개 삭제 예정
cleanup-plan-more-to-delete-listed = 외 { $count }개 삭제 예정. { $option } 옵션으로 모두 표시
cleanup-plan-more-to-keep = 외 { $count }개 유지 예정
cleanup-plan-more-to-keep-listed = 외 { $count }개 유지 예정. { $option } 옵션으로 모두 표시
cleanup-plan-processing = 사물 처리 중: { $name }
cleanup-plan-scanning = { $kinds } 확인 중...
cleanup-plan-scope = 범위
cleanup-plan-shadow = { $shadow } 섀도우
cleanup-plan-skipped = 건너뜀 - { $reason }
cleanup-plan-things = 사물
cleanup-plan-total = 합계
cleanup-plan-unread = 일부를 확인할 수 없음: { $failure }
cleanup-plan-unread-kept = 확인할 수 없는 것은 유지합니다
cleanup-plan-where = 위치
cleanup-plan-with-things = { $count }개는 위에 사물과 함께 표시됨

## The summary

cleanup-blocked = 먼저 삭제해야 할 것이 남아 있음
cleanup-calls = 호출 { $calls }회(재확인 포함), 반복 { $retries }회, { $throttles }
cleanup-commands-pending = AWS에서 명령을 숨겼으며, 사용 중단된 지 12시간이 되지 않은 명령은 12시간 안에 삭제됩니다
cleanup-complete-all = 워크숍 리소스가 남아 있지 않습니다
cleanup-complete-groups = 워크숍의 그룹이 남아 있지 않습니다
cleanup-complete-things = 워크숍의 사물이 남아 있지 않습니다
cleanup-deleted-gone = { $kinds }: { $deleted }({ $gone }개는 이미 없었음)
cleanup-failed = 실패
cleanup-heading-deleted = 삭제한 리소스:
cleanup-heading-not-deleted = 삭제하지 못한 리소스:
cleanup-heading-skipped = 건너뛴 리소스:
cleanup-heading-still-there = 남은 항목
cleanup-incomplete-left = 완료되지 않음: { $deleted }개 삭제, { $left }개 남음
cleanup-incomplete-not-looked = 완료되지 않음: { $deleted }개 삭제, 남은 것은 확인하지 않음
cleanup-incomplete-unread = 완료되지 않음: { $deleted }개 삭제, 일부를 확인할 수 없음
cleanup-left-new = { $left }. 그사이 만들어졌거나, 삭제한 것이 아직 AWS 목록에 있음
cleanup-left-unread = 확인할 수 없어 남아 있는지 알 수 없음: { $kinds }
cleanup-next-again = 정리를 다시 실행하면 남은 것을 찾아 이어서 처리합니다
cleanup-not-tried = 시도하지 않음
cleanup-stopped = 중지됨: { $deleted }개 삭제
cleanup-summary-title = 정리 요약:
cleanup-took = 실행 시간: { $seconds }초
cleanup-took-waited = 실행 시간: { $seconds }초(그중 AWS 대기 { $waited })
cleanup-total = 합계: { $count }

## Learning moments

cleanup-learn-dry-run =
    위에 있는 것은 계획입니다. 계획을 만들 때는 읽기 호출만 사용하므로 아무것도 변경되지 않았습니다. 이후 삭제하는 것은 정확히 계획에 있는 것뿐이며, 하나씩 삭제하기 전에 리소스가 그대로인지 다시 확인합니다.

    다른 사람과 함께 쓰는 계정에서는 다음을 습관으로 삼으십시오.

      fleetctl cleanup --dry-run               모든 리소스와 그 이유
      fleetctl cleanup --plan-out FILE         같은 내용을 둘이서 검토
      fleetctl apply FILE --confirm DELETE     그 계획만 그대로 실행

    저장한 계획은 이 계정과 리전에서 24시간 동안 유효합니다. 편집한 계획은 거부됩니다.
cleanup-learn-dry-run-title = 삭제하기 전에 확인하기

cleanup-learn-five-minutes =
    AWS에서는 사물 유형을 사용 중단하고 5분이 지나야, 그리고 그 유형을 쓰는 사물이 없어야 삭제할 수 있습니다. 사용 중단된 유형은 새 사물에 지정할 수 없으므로, 이 5분은 지금 막 디바이스를 만들고 있는 사람이 알아차릴 시간이 됩니다.

    그래서 유형을 가장 먼저 사용 중단하고 가장 나중에 삭제하며, 나머지는 모두 그동안 삭제합니다. AWS에서는 유형마다가 아니라 전체에 대해 한 번만 기다립니다. 이전 실행에서 사용 중단한 유형은 이미 시간이 지났습니다.

    기다리는 동안 중지해도 잃는 것은 없습니다. 정리를 다시 실행하면 이어서 진행합니다. 로컬 AWS에서는 기다리는 대신 시계를 앞으로 돌립니다.
cleanup-learn-five-minutes-title = 사물 유형에 5분이 걸리는 이유

cleanup-learn-identification =
    다른 사람과 함께 쓰는 계정에서는 어떻게 삭제하느냐보다 무엇을 삭제하느냐가 문제입니다. 다음 순서로 판단합니다.

      1  태그       workshop=learning-aws-iot-dm-basics
      2  이름       태그가 없는 것은 Vehicle-VIN-###과 같은 패턴
      3  연결 관계  워크숍 사물의 섀도우 또는 인증서

    어느 것으로도 식별되지 않으면 유지합니다. 이름이 어떻든 태그에 다른 값이 있는 것과 확인할 수 없는 것도 유지합니다. 알 수 없으면 유지합니다. 다른 소유자의 사물도 사용하는 인증서는 워크숍 사물에서 분리하기만 하고 그대로 둡니다.

    사물과 인증서에는 태그를 지정할 수 없어 이름으로 판단하므로, 중요한 디바이스에는 워크숍의 접두사를 사용하지 마십시오.
cleanup-learn-identification-title = 워크숍 리소스를 판단하는 기준: 태그, 이름, 연결 관계
