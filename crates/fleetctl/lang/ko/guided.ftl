# The guided mode: `fleetctl` alone on a terminal, with its menus.

## Opening

guided-title = fleetctl: 프로비저닝부터 정리까지, AWS IoT 플릿 관리
guided-leaving = 모든 질문은 Ctrl-C 또는 q로 안전하게 나갈 수 있습니다. Enter를 누르면 대괄호 안의 값이 선택됩니다.
guided-language = 언어
guided-place = 사용할 곳
guided-place-aws = AWS: 이 컴퓨터의 자격 증명과 리전 사용
guided-place-local = fleetctl에 내장된 로컬 AWS: 계정, 네트워크, 비용 불필요

## Menus

guided-back = 뒤로
guided-choose = 번호(q: 나가기):
guided-choose-number = 1~{ $last } 중에서 번호를 선택하십시오
guided-debug = 디버그 모드 켜기: 모든 AWS 호출 표시
guided-debug-off = 디버그 모드 끄기
guided-leave = 나가기
guided-main = 무엇을 하시겠습니까?

## The main menu. Those that open a menu are its title as well.

guided-cleanup = 정리: 워크숍에서 만든 항목 삭제
guided-commands = 명령: 디바이스에 즉시 지시
guided-doctor = 준비 상태 점검
guided-devices = 디바이스: 연결 및 가상 디바이스 실행
guided-groups = 동적 그룹
guided-jobs = 작업 살펴보기
guided-jobs-create = 작업 생성
guided-jobs-simulate = 작업의 디바이스 시뮬레이션
guided-learn = 워크숍 과정 따라 하기
guided-local = 로컬 AWS
guided-packages = 소프트웨어 패키지
guided-provision = 플릿 프로비저닝

## Jobs

guided-jobs-cancel = 작업 취소
guided-jobs-delete = 작업 삭제
guided-jobs-document = 작업 문서 보기
guided-jobs-execution = 디바이스 한 대의 실행 살펴보기
guided-jobs-executions = 작업의 실행 목록
guided-jobs-list = 모든 작업 목록
guided-jobs-report = 작업 보고서 페이지 작성
guided-jobs-show = 작업 살펴보기
guided-jobs-stats = 작업 통계
guided-jobs-watch = 작업 모니터링

## Packages

guided-packages-add-version = 버전 추가
guided-packages-config-disable = 패키지 구성 끄기
guided-packages-config-enable = 패키지 구성 켜기
guided-packages-config-status = 패키지 구성 보기
guided-packages-create = 패키지 생성
guided-packages-delete = 패키지 삭제
guided-packages-delete-version = 버전 삭제
guided-packages-device = 디바이스의 버전 보기
guided-packages-list = 패키지 목록
guided-packages-revert = 여러 디바이스의 버전 되돌리기
guided-packages-show = 패키지 상세 보기
guided-packages-show-version = 버전 상세 보기

## Dynamic groups

guided-groups-create = 동적 그룹 생성
guided-groups-delete = 동적 그룹 삭제
guided-groups-list = 동적 그룹 목록
guided-groups-show = 동적 그룹 상세 보기
guided-groups-test = 쿼리 시험

## Commands

guided-commands-cancel = 디바이스의 명령 취소
guided-commands-create = 명령 생성
guided-commands-delete = 명령 삭제
guided-commands-deprecate = 명령 사용 중단
guided-commands-guide = 디바이스 쪽 동작 설명
guided-commands-history = 실행 기록
guided-commands-list = 명령 목록
guided-commands-restore = 사용 중단된 명령 복원
guided-commands-run = 디바이스에서 명령 실행
guided-commands-show = 명령 보기
guided-commands-status = 실행 상태
guided-commands-topics = 디바이스의 MQTT 주제

## Devices

guided-devices-enroll = 연결할 수 있도록 사물 등록
guided-devices-list = 등록된 사물 목록
guided-devices-publish = MQTT로 메시지 게시
guided-devices-revoke = 등록 취소
guided-devices-run = 가상 디바이스 실행
guided-devices-subscribe = MQTT 주제 구독

## The local AWS

guided-local-clock = 시계를 앞으로 이동
guided-local-reset = 모두 지우기
guided-local-serve = 다른 도구에 제공(Ctrl-C로 종료)
guided-local-status = 내용 보기
