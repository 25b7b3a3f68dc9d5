# `fleetctl learn`: the workshop as a course.

## Frame

learn-title = AWS IoT Device Management 研讨会
learn-welcome =
    本课程分 { $steps } 步走完机群的一生：创建、搜索、更新、下达命令、清理。每一步都是您自己也能输入的命令。一切都在 fleetctl 内置的本地 AWS 上进行：没有账户，不产生费用，课程开始时清空。

    如果想在另一个终端中查看，可为任何命令加上：--local --state-dir { $directory }
learn-step = 第 { $number } 步，共 { $total } 步：{ $title }
learn-go-on = 按 Enter 继续，q 退出：
learn-end =
    课程结束，所用的 AWS 已重新清空。同样的命令去掉 --local，便可在真实账户上做同样的事；是否一切就绪，可用 `fleetctl doctor` 检查。

    单独运行 `fleetctl` 可打开包含这一切的菜单。`fleetctl --help` 列出各命令。
learn-for-people = 课程供人阅读：请去掉 --output
learn-nobody = 没有人阅读课程；未执行任何操作
learn-nobody-hint = 请指定 --yes，不等待直接完成
learn-served = 课程的状态数据正由 { $address } 使用：另一个课程正在进行，或 `local serve` 正在运行
learn-wrong = { $count } 个步骤未得到应有的结果

## What it would have cost

learn-bill = 在 AWS 上：{ $counted }；约 { $dollars } 美元
learn-bill-command-executions = { $count } 个命令执行
learn-bill-index-updates = { $count } 次索引更新
learn-bill-operations = { $count } 次注册表和影子操作
learn-bill-queries = { $count } 次搜索查询
learn-bill-remote-actions = { $count } 次远程操作
learn-bill-source = 价格读取于 { $read }；价格因区域而异，也会变化：{ $pages }
learn-bill-total = 整个课程在 AWS 上：{ $counted }；约 { $dollars } 美元，不含 S3。
learn-bill-unknown = 不含命令执行：此处没有其价格。

## Steps

learn-provision-title = 预置机群
learn-provision =
    事物是 AWS IoT 对设备的记录：一个名称、一个事物类型、最多五十个属性。事物类型是模板：规定一类设备有哪些属性，其中三个可以搜索。组把相关的事物归在一起，此处按国家/地区划分。每台设备还有影子，即设备和云端都可读写的文档：一个记录电量，一个名为 $package，记录设备运行的软件。

    此外还有：保留每个版本的 S3 存储桶中的固件；每个事物类型一个软件包，各有两个版本；使这一切可以搜索的机群索引；以及由 AWS IoT 代入的两个 IAM 角色，一个为下载地址签名，一个记录已安装的内容。AWS IoT 的事物没有标签；其他资源都有标签，以便清理时识别。
learn-device-title = 软件包与设备
learn-device =
    软件包有版本。版本最初为 DRAFT，然后成为 PUBLISHED，此后不能更改：明年安装 1.0.0 的人，得到的与今天完全相同。以后可以成为 DEPRECATED。版本的构件是 S3 中一个对象的一个版本。

    设备运行什么，记录在其 $package 影子中。这是一份清单：由设备或代表设备的任务写入。AWS 不会查看设备内部。
learn-search-title = 搜索机群
learn-search =
    机群索引把注册表和影子的内容保存在索引中。查询使用字段名称：thingTypeName、attributes.country、shadow.reported.batteryStatus。检索项以 AND、OR 和 NOT 连接，最多十二个。索引在几秒内反映更改，而不是立即。

    动态组是有名称的查询。凡是匹配的都是成员，今天如此，明天也如此：无需任何人添加事物。与其他组一样，它可以作为任务的目标。
learn-job-title = 创建任务
learn-job =
    任务将文档发送给设备，并以执行记录每台设备的情况。此处的任务是一次无线更新：文档指明软件包版本，设备请求文档时会得到一个地址，可在一小时内下载固件。

    推出可以起初缓慢，随设备成功而加快。失败过多时，中止规则会停止任务：此处为至少三台设备中的 60%。两者设置起来毫不费力，缺少时则代价高昂。
learn-simulate-title = 充当设备
learn-simulate =
    手边不会恰好有三十辆汽车，因此由 fleetctl 扮演。它为每台设备像真实设备那样请求执行，下载固件并核对字节数，报告 IN_PROGRESS，然后报告 SUCCEEDED 或 FAILED。此处一百台中有七十五台成功。
learn-explore-title = 查看结果
learn-explore =
    任务结束后为 COMPLETED，即使有设备失败：请查看各个执行。95% 及以上为优秀；失败超过 20% 时，应先查明原因再继续。

    由于软件包配置已开启，AWS IoT 已将新版本写入每台成功设备的 $package 影子。其余设备仍报告旧版本。
learn-revert-title = 回退清单记录
learn-revert =
    假设 1.1.0 已被撤回，技术人员已手动恢复 1.0.0。清单记录必须随之更新。回退会找到报告其他版本的每台设备，并写入其 $package 影子。它不会向设备发送任何内容；使用 --with-job 则会改为重新安装旧固件。

    REVERT 必须由人输入，或以 --confirm REVERT 指定。它与 DELETE 和 CANCEL 一样，在所有语言中都相同，--yes 不能代替。
learn-command-title = 向设备下达命令
learn-command =
    任务可能持续数天，并等待不在线的设备。命令则用于当下：锁上车门。它通过 MQTT 发送给一台设备，设备必须已连接或具有持久会话，并在几秒内应答，否则命令为 TIMED_OUT。影子是第三种方式：说明应该是什么状态，设备在能够做到时跟上。

    这一步连接了一台虚拟设备。它已订阅其命令的主题，并在那里应答。
learn-dry-run-title = 先查看，再删除
learn-dry-run =
    清理依据标签识别研讨会的资源，其次依据名称，再次依据归属，并说明依据的是哪一种。带有他人标签的资源，或无法读取的资源，予以保留。试运行制定与清理完全相同的计划，但不作任何更改。
learn-cleanup-title = 清理
learn-cleanup =
    影子先于事物，版本先于软件包，存储桶中的对象先于存储桶。事物类型在弃用五分钟后才能删除，因此最先弃用，最后等待；此处会拨动本地 AWS 的时钟。最后，清理再查看一次，说明还剩下什么，以此为证。

## What was found

learn-found-command = 命令的执行：{ $statuses }
learn-found-connected = 已连接 { $count } 台设备
learn-found-fleet = 已有 { $things } 个事物、{ $types } 个事物类型和 { $packages } 个软件包
learn-found-group = 动态组 { $group } 有 { $members } 个成员
learn-found-job = 任务状态为 { $status }；{ $queued } 台设备正在等待
learn-found-job-over = 任务状态为 { $status }：{ $succeeded } 个成功，{ $failed } 个失败
learn-found-left =
    { $count ->
        [0] 没有剩余资源
       *[other] 剩余 { $count } 个资源
    }
learn-found-version =
    { $count ->
        [0] 没有设备报告版本 { $version }
       *[other] { $count } 台设备报告版本 { $version }
    }
