# Devices: certificates and keys for things, virtual devices, and the MQTT client.

## Enrolling and revoking

devices-became-completed = 補完
devices-became-enrolled = 登録
devices-became-kept = 変更なし
devices-certificate-left = { $thing }: 証明書 { $certificate } を { $folder } に書き込むことも削除することもできませんでした。どこにもアタッチされておらず、何も許可しません。無効化して削除してください
devices-certificate-stray = { $thing }: 証明書を作成する呼び出しが中断されたため、ID 不明の証明書が AWS に作成された可能性があります。どこにもアタッチされておらず、何も許可しません。{ $command } では、どのモノにもアタッチされていない証明書として表示されます
devices-column-certificate = 証明書
devices-column-device = デバイス
devices-column-status = ステータス
devices-enroll-confirm = { $count } 台のデバイスを登録しますか? ({ $place })
devices-enrolled-all = { $count } 台のデバイスを登録済みです
devices-enrolled-some = { $all } 台中 { $count } 台のデバイスを登録済みです
devices-fact-folders = フォルダ
devices-fact-policy = ポリシー
devices-hint-enroll = `fleetctl devices enroll THING` でモノを、--all-of GROUP でグループのモノを登録できます
devices-hint-list = 登録済みのデバイスは `fleetctl devices list` で一覧表示できます
devices-list-title = デバイス { $count } 台
devices-more = ... ほか { $count } 台
devices-next = 次の手順: { $command }
devices-none-enrolled = 登録済みのデバイスがありません ({ $place })
devices-pick-title = 登録済みのデバイス ({ $place })
devices-policy-differs = IoT ポリシー { $policy } は fleetctl が作成する内容と異なりますが、そのまま使用しました
devices-policy-made = { $policy } (作成)
devices-revoke-confirm = { $thing } の登録を取り消しますか? ({ $place })
devices-revoke-confirm-many = { $count } 台のデバイスの登録を取り消しますか? ({ $place })
devices-revoked = { $thing } の登録を取り消しました: 証明書 { $certificate } とキーを削除
devices-revoked-key = { $thing } の登録を取り消しました: 証明書はなく、キーを削除
devices-state-gone = なし
devices-state-not-finished = 未完了
devices-state-unknown = 不明

## Folders and ports

devices-hint-dir = --dir DIR を指定してください
devices-hint-elsewhere = フォルダが別の場所にある場合は、--dir DIR を指定してください
devices-hint-serve = 別の端末で { $command } を実行してください: MQTT クライアントには動作し続けるサーバーが必要です
devices-hint-serve-anew = 停止してから、このバージョンの `fleetctl local serve` を実行してください
devices-no-home = デバイスのフォルダを置くホームディレクトリがありません
devices-no-port = 提供中のローカル AWS には { $scheme } ポートがありません
devices-not-served = { $folder } のローカル AWS のサーバーが動作していません

## Running virtual devices: what is asked, and what is wrong

devices-run-ask-group = グループのモノ
devices-run-ask-names = 名前の先頭の文字列
devices-run-ask-number = 1 から 3 までの番号を選んでください
devices-run-ask-prefix = 名前が特定の文字列で始まるモノ
devices-run-ask-things = 名前で選ぶモノ
devices-run-ask-title = どのデバイスを実行しますか? ({ $place })
devices-run-ask-which = 番号
devices-run-no-delay = 時間、または .. でつないだ 2 つの時間 (短いほうを先に) で指定してください: 1s..30s
devices-run-no-group = モノのグループ { $group } がありません
devices-run-no-thing = 該当するモノがありません ({ $place })
devices-run-no-thing-hint = モノは `fleetctl provision` で作成できます。名前の先頭の文字列は --things-prefix で指定します
devices-run-not-enrolled = { $folder } がありません: デバイスは登録済みですか?
devices-run-plain = --transport mqtt はローカル AWS 用です: AWS には証明書なしで接続できません
devices-run-plain-hint = --local または --transport mtls を指定してください
devices-run-region = 証明書を使用しないデバイスの接続先は { $plain } です。{ $region } ではありません
devices-run-region-hint = --transport mtls を指定してください
devices-run-whose = どのデバイスを実行するか指定してください。質問できる端末がないため、何も実行していません
devices-run-whose-hint = 次のいずれかを指定してください: { $options }

## Running virtual devices: what a device does. It stands in a line for each step.

devices-did-command = { $thing }: コマンド { $id }: { $status }
devices-did-connect = { $thing }: 接続
devices-did-connect-again = { $thing }: 再接続
devices-did-desired = { $thing }: シャドウ: desired の内容を報告
devices-did-disconnect = { $thing }: 切断
devices-did-download = { $thing }: { $size } をダウンロード
devices-did-drop = { $thing }: 突然切断
devices-did-give-up = { $thing }: 断念: 再接続しても解決しません
devices-did-job = { $thing }: ジョブ { $id }: { $status }
devices-did-last = { $what }。以降の同じ警告は数だけ数え、概要に表示します
devices-did-lose = { $thing }: 接続が切れました: { $message }
devices-did-not-connect = { $thing }: 接続できません: { $message }
devices-did-report = { $thing }: シャドウ: バッテリー { $battery }%
devices-did-something = { $thing }: 何らかの動作

## Running virtual devices: how it goes. The two lines have to fit into 76 columns with large numbers.

devices-run-begins = { $count } 台を Ctrl-C まで実行 (接続は毎秒最大 { $rate } 台): { $place }
devices-run-begins-for = { $count } 台を { $time } 実行 (接続は毎秒最大 { $rate } 台): { $place }
devices-run-goes = { $who }、{ $what }
devices-run-what = コマンド { $commands }、ジョブ { $jobs }、シャドウ更新 { $updates }
devices-run-who = 接続 { $connected }/{ $devices }
devices-run-who-drops = 接続 { $connected }/{ $devices }、意図的な切断 { $drops }
devices-run-who-drops-troubles = 接続 { $connected }/{ $devices }、意図的な切断 { $drops }、問題 { $troubles }
devices-run-who-troubles = 接続 { $connected }/{ $devices }、問題 { $troubles }

## Running virtual devices: the summary. SUCCEEDED and FAILED are AWS's words.

devices-run-commands = コマンド: SUCCEEDED { $succeeded }、FAILED { $failed }
devices-run-connections = 接続: 同時に最大 { $most }、再接続 { $again }、意図的な切断 { $dropped }、接続断 { $lost }、失敗 { $failed }
devices-run-ended = 接続: { $devices } 台中 { $connected } 台のデバイス
devices-run-gave-up = { $count } 台のデバイスが断念しました: 理由は上の警告を参照してください
devices-run-jobs = ジョブ: SUCCEEDED { $succeeded }、FAILED { $failed }、ダウンロード { $size }
devices-run-memory = メモリ: 最大 { $peak }、1 台あたり { $each }
devices-run-messages = メッセージ: 送信 { $sent }、受信 { $received }、拒否 { $rejected }。所要時間 { $time }
devices-run-shadows = シャドウ: バッテリーとファームウェアの報告 { $reports }、desired の反映 { $desired }
devices-run-stopped = 停止: 接続: { $devices } 台中 { $connected } 台のデバイス

## The MQTT client

devices-hint-device = --device THING を指定してください
devices-hint-device-after = { $command } を実行してから --device THING を指定してください
devices-hint-enroll-anew = { $command } で新しい証明書を発行できます。まだ残っている場合は、先に { $revoke } を実行してください
devices-message-retained = { $topic } (保持)
devices-mqtt-active = { $thing } の証明書は ACTIVE です。ポリシーで接続できるのはクライアント ID が { $thing } の場合だけです
devices-mqtt-ask-device = どの登録済みデバイスとして接続するか (- はデバイスなし)
devices-mqtt-aws = AWS では MQTT クライアントに証明書が必要です
devices-mqtt-gone = ブローカーが { $thing } の接続を許可しません: 証明書が取り消されたか、削除されています
devices-mqtt-no-port = 提供中のローカル AWS には、MQTT クライアント用の該当するポートがありません
devices-mqtt-not-enrolled = { $thing } は登録されていません: { $folder } がありません
devices-mqtt-refused = ブローカーが { $thing } の接続を許可しません: 証明書が { $status } です
devices-mqtt-region = 証明書を使用しないクライアントの接続先は { $plain } です。{ $region } ではありません
devices-pub-ask-message = メッセージ:
devices-pub-ask-topic = トピック:
devices-pub-client-id = --client-id は MQTT クライアント用です
devices-pub-client-id-hint = --device THING も指定してください。指定しない場合、メッセージは HTTPS で送信します
devices-pub-done = { $topic } に { $bytes } バイトを発行しました
devices-pub-hint = トピックと、--message TEXT または --file FILE を指定してください
devices-pub-too-long = メッセージは { $bytes } です。AWS の上限は 128 KB です
devices-pub-unheard = ローカル AWS のサーバーは停止中で、接続中の MQTT クライアントはありません
devices-sub-again = { $who } として { $filters } を再びサブスクライブしました
devices-sub-ask = トピックフィルター
devices-sub-done = { $who } として { $filters } をサブスクライブしました
devices-sub-fewer = 時間内に届いたメッセージは { $wanted } 件中 { $heard } 件です
devices-sub-hint = '#' などのトピックフィルターを指定してください
devices-sub-lost = 接続が切れました: { $why }。{ $time } 後に再試行します
