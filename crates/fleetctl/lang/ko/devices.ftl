# Devices: certificates and keys for things, virtual devices, and the MQTT client.

## Enrolling and revoking

devices-became-completed = 완료됨
devices-became-enrolled = 등록됨
devices-became-kept = 유지됨
devices-certificate-left = { $thing }: 인증서 { $certificate }을(를) { $folder }에 쓰지 못했고 삭제하지도 못했습니다. 아무것에도 연결되지 않아 아무것도 허용하지 않으니, 비활성화한 다음 삭제하십시오
devices-certificate-stray = { $thing }: 인증서를 만드는 호출이 중단되어, ID를 알 수 없는 인증서를 AWS가 만들었을 수 있습니다. 아무것에도 연결되지 않아 아무것도 허용하지 않으며, { $command } 출력에 연결된 사물이 없는 인증서로 나옵니다
devices-column-certificate = 인증서
devices-column-device = 디바이스
devices-column-status = 상태
devices-enroll-confirm = { $place }에 디바이스 { $count }대를 등록할까요?
devices-enrolled-all = 디바이스 { $count }대가 등록되어 있습니다
devices-enrolled-some = 디바이스 { $all }대 중 { $count }대가 등록되어 있습니다
devices-fact-folders = 폴더
devices-fact-policy = 정책
devices-hint-enroll = `fleetctl devices enroll THING`은 사물을, --all-of GROUP은 그룹의 사물을 등록합니다
devices-hint-list = `fleetctl devices list`로 등록된 디바이스 목록을 볼 수 있습니다
devices-list-title = 디바이스 { $count }대
devices-more = ... 외 { $count }대
devices-next = 다음: { $command }
devices-none-enrolled = { $place }: 여기에 등록된 디바이스가 없습니다
devices-pick-title = { $place }의 등록된 디바이스
devices-policy-differs = IoT 정책 { $policy }이(가) fleetctl에서 만드는 것과 다르지만 그대로 사용했습니다
devices-policy-made = { $policy }(생성됨)
devices-revoke-confirm = { $place }의 { $thing } 등록을 취소할까요?
devices-revoke-confirm-many = { $place }의 디바이스 { $count }대의 등록을 취소할까요?
devices-revoked = { $thing } 등록 취소됨: 인증서 { $certificate }과(와) 키를 삭제했습니다
devices-revoked-key = { $thing } 등록 취소됨: 인증서는 없었고 키를 삭제했습니다
devices-state-gone = 없음
devices-state-not-finished = 완료되지 않음
devices-state-unknown = 알 수 없음

## Folders and ports

devices-hint-dir = --dir DIR을 지정하십시오
devices-hint-elsewhere = 폴더가 다른 곳에 있으면 --dir DIR을 지정하십시오
devices-hint-serve = 다른 터미널에서 { $command }을(를) 실행하십시오. MQTT 클라이언트에는 계속 실행되는 로컬 AWS가 필요합니다
devices-hint-serve-anew = 중지하고 이 버전의 `fleetctl local serve`를 실행하십시오
devices-no-home = 디바이스 폴더를 보관할 홈 디렉터리가 없습니다
devices-no-port = 제공 중인 로컬 AWS에 { $scheme } 포트가 없습니다
devices-not-served = { $folder }의 로컬 AWS를 제공하는 프로세스가 없습니다

## Running virtual devices: what is asked, and what is wrong

devices-run-ask-group = 그룹의 사물
devices-run-ask-names = 이름의 접두사
devices-run-ask-number = 1~3 중에서 번호를 선택하십시오
devices-run-ask-prefix = 이름이 특정 접두사로 시작하는 사물
devices-run-ask-things = 이름으로 지정하는 사물
devices-run-ask-title = { $place }에서 어느 디바이스를 실행할까요?
devices-run-ask-which = 선택
devices-run-no-delay = 시간 하나 또는 짧은 것부터 ..로 이은 두 시간이어야 합니다: 1s..30s
devices-run-no-group = 사물 그룹 { $group }이(가) 없습니다
devices-run-no-thing = { $place }에 해당하는 사물이 없습니다
devices-run-no-thing-hint = `fleetctl provision`은 사물을 만듭니다. 이름의 접두사는 --things-prefix로 지정합니다
devices-run-not-enrolled = { $folder }이(가) 없습니다. 디바이스가 등록되어 있습니까?
devices-run-plain = --transport mqtt는 로컬 AWS용입니다. AWS는 인증서가 없으면 연결을 허용하지 않습니다
devices-run-plain-hint = --local 또는 --transport mtls를 지정하십시오
devices-run-region = 인증서가 없는 디바이스는 { $region }이(가) 아니라 { $plain }에 있습니다
devices-run-region-hint = --transport mtls를 지정하십시오
devices-run-whose = 실행할 디바이스를 지정하십시오. 물어볼 터미널이 없어 아무것도 변경하지 않았습니다
devices-run-whose-hint = 다음 중 하나를 지정하십시오: { $options }

## Running virtual devices: what a device does. It stands in a line for each step.

devices-did-command = { $thing }: 명령 { $id }: { $status }
devices-did-connect = { $thing }: 연결됨
devices-did-connect-again = { $thing }: 다시 연결됨
devices-did-desired = { $thing }: 섀도우: desired 값을 보고함
devices-did-disconnect = { $thing }: 연결 해제됨
devices-did-download = { $thing }: { $size } 다운로드됨
devices-did-drop = { $thing }: 의도적으로 끊김
devices-did-give-up = { $thing }: 포기함: 다시 연결해도 소용없음
devices-did-job = { $thing }: 작업 { $id }: { $status }
devices-did-last = { $what }. 이후 같은 메시지는 세기만 하며 요약에 표시합니다
devices-did-lose = { $thing }: 연결이 끊어짐: { $message }
devices-did-not-connect = { $thing }: 연결할 수 없음: { $message }
devices-did-report = { $thing }: 섀도우: 배터리 { $battery }%
devices-did-something = { $thing }: 기타 동작

## Running virtual devices: how it goes. The two lines have to fit into 76 columns with large numbers.

devices-run-begins = 디바이스 { $count }대, Ctrl-C까지, 초당 최대 { $rate }대 연결: { $place }
devices-run-begins-for = 디바이스 { $count }대, { $time } 동안, 초당 최대 { $rate }대 연결: { $place }
devices-run-goes = { $who }; { $what }
devices-run-what = 명령 { $commands }, 작업 { $jobs }, 섀도우 업데이트 { $updates }
devices-run-who = { $connected }/{ $devices } 연결
devices-run-who-drops = { $connected }/{ $devices } 연결, 끊김 { $drops }
devices-run-who-drops-troubles = { $connected }/{ $devices } 연결, 끊김 { $drops }, 문제 { $troubles }
devices-run-who-troubles = { $connected }/{ $devices } 연결, 문제 { $troubles }

## Running virtual devices: the summary. SUCCEEDED and FAILED are AWS's words.

devices-run-commands = 명령: SUCCEEDED { $succeeded }, FAILED { $failed }
devices-run-connections = 연결: 동시 최대 { $most }, 재연결 { $again }, 의도적 끊김 { $dropped }, 끊어짐 { $lost }, 실패 { $failed }
devices-run-ended = 연결됨: 디바이스 { $devices }대 중 { $connected }대
devices-run-gave-up = 디바이스 { $count }대가 포기했습니다. 이유는 위의 경고를 참조하십시오
devices-run-jobs = 작업: SUCCEEDED { $succeeded }, FAILED { $failed }, 다운로드 { $size }
devices-run-memory = 메모리: 최대 { $peak }, 디바이스당 { $each }
devices-run-messages = 메시지: 전송 { $sent }, 수신 { $received }, 거부 { $rejected }. 소요 시간 { $time }
devices-run-shadows = 섀도우: 배터리 및 펌웨어 보고 { $reports }, desired 값 보고 { $desired }
devices-run-stopped = 중지됨: 디바이스 { $devices }대 중 { $connected }대 연결됨

## The MQTT client

devices-hint-device = --device THING을 지정하십시오
devices-hint-device-after = { $command } 실행 후 --device THING을 지정하십시오
devices-hint-enroll-anew = { $command } 명령으로 다시 발급할 수 있습니다. 인증서가 남아 있으면 먼저 { $revoke } 명령을 실행하십시오
devices-message-retained = { $topic }(보존됨)
devices-mqtt-active = { $thing }의 인증서는 ACTIVE입니다. 정책은 클라이언트 ID { $thing }에만 연결을 허용합니다
devices-mqtt-ask-device = 어느 등록된 디바이스로 연결(-: 없음)
devices-mqtt-aws = AWS에서는 MQTT 클라이언트에 인증서가 필요합니다
devices-mqtt-gone = 브로커가 { $thing }의 연결을 허용하지 않습니다. 등록이 취소되었거나 인증서가 삭제되었습니다
devices-mqtt-no-port = 제공 중인 로컬 AWS에 MQTT 클라이언트용 해당 포트가 없습니다
devices-mqtt-not-enrolled = { $thing }이(가) 등록되지 않았습니다: { $folder } 없음
devices-mqtt-refused = 브로커가 { $thing }의 연결을 허용하지 않습니다. 인증서가 { $status } 상태입니다
devices-mqtt-region = 인증서가 없는 클라이언트는 { $region }이(가) 아니라 { $plain }에 있습니다
devices-pub-ask-message = 메시지:
devices-pub-ask-topic = 주제:
devices-pub-client-id = --client-id는 MQTT 클라이언트용입니다
devices-pub-client-id-hint = --device THING도 지정하십시오. 지정하지 않으면 메시지를 HTTPS로 보냅니다
devices-pub-done = { $topic }에 { $bytes }바이트 게시됨
devices-pub-hint = 주제와 함께 --message TEXT 또는 --file FILE을 지정하십시오
devices-pub-too-long = 메시지의 크기가 { $bytes }입니다. AWS는 최대 128 KB를 받습니다
devices-pub-unheard = 이 로컬 AWS를 제공하는 프로세스가 없어 연결된 MQTT 클라이언트가 없습니다
devices-sub-again = { $who }(으)로 { $filters } 다시 구독됨
devices-sub-ask = 주제 필터
devices-sub-done = { $who }(으)로 { $filters } 구독됨
devices-sub-fewer = 제한 시간 안에 메시지 { $wanted }개 중 { $heard }개가 왔습니다
devices-sub-hint = '#'과 같은 주제 필터를 지정하십시오
devices-sub-lost = 연결이 끊어졌습니다: { $why }. { $time } 후 다시 시도합니다
