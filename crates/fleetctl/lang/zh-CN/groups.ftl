# Dynamic groups: their members are the devices that match a query.

## Questions and what answers them

groups-delete-otherwise = `fleetctl groups show` 可显示该组
groups-make-question = 在 { $place }创建 { $group }？
groups-nobody-agrees = 没有终端可确认组是否正确；未执行任何操作
groups-nobody-agrees-hint = 请指定 --yes，或用 --dry-run 查看匹配项
groups-nobody-criteria = 无法询问设备的共同点；未执行任何操作
groups-nobody-criteria-hint = 请指定 --countries、--thing-types、--versions、--battery 或 --query-string
groups-nobody-name = 无法询问名称；未执行任何操作
groups-nobody-name-hint = 请指定 --name：查询或有多个值的条件无法用作组名
groups-no-query = 没有终端可询问查询
groups-no-query-hint = 请直接指定：{ $command }
groups-none = 没有动态组
groups-none-hint = `fleetctl groups create` 可创建动态组
groups-not-named-hint = `fleetctl groups list` 可列出动态组
groups-pick = { $place }的动态组
groups-pick-prompt = 编号或组：
groups-query = 查询：
groups-test-opening = 在 { $place }试用查询；输入 { $words } 或直接按 Enter 退出
groups-wizard-battery = 电量，例如 >50、<30、=75
groups-wizard-countries = 国家/地区，例如 US,CA
groups-wizard-example = 例如
groups-wizard-guided = 按国家/地区、事物类型、版本和电量
groups-wizard-help = 按 Enter 采用方括号中的值；Ctrl-C 退出
groups-wizard-how = 方式
groups-wizard-name = 名称：
groups-wizard-name-default = 名称
groups-wizard-neither = { $answer } 既不是 1、guided，也不是 2、query
groups-wizard-query = 自定义查询
groups-wizard-thing-types = 事物类型
groups-wizard-title = 在 { $place }创建动态组
groups-wizard-versions = 软件包版本

## Names of facts and columns

groups-head-match = 匹配
groups-head-only = 单独排除
groups-head-part = 部分
groups-label-about = 说明
groups-label-created = 创建时间
groups-label-matches = 匹配
groups-label-members = 成员
groups-label-name = 名称
groups-label-query = 查询
groups-label-status = 状态
groups-label-tags = 标签
groups-label-where = 位置

## Groups

groups-created-unknown = 未知
groups-delete-what =
    删除 { $place }的动态组 { $group }
    查询  { $query }
    组中的 { $count } 台设备保留
groups-deleted = 已删除 { $group }；{ $count } 台设备保留
groups-index-rebuilding = 正在重新构建索引；目前的匹配结果尚不完整
groups-kept = 已保留 { $group }
groups-made = 已创建 { $group }
groups-matches = { $count } 台设备
groups-matches-of = { $count } 台设备，索引中共 { $things } 台
groups-more = 另有 { $count } 台
groups-no-tags = 无
groups-not-indexed = { $field } 在此处未编入索引，因此找不到它的任何值；`fleetctl provision` 会开启机群所需的内容
groups-plan-kept = 已有使用此查询的组，予以保留
groups-plan-tagged = 已有使用此查询的组，将添加研讨会标签
groups-tags-unread = 无法读取：{ $failure }
groups-title-list = { $place }：{ $count } 个动态组；另有 { $others } 个静态组
groups-title-plan = 动态组
groups-too-many-terms = 此查询可用于搜索，但不能用于动态组：动态组最多 { $terms } 个检索项，除非 AWS 已提高账户配额
groups-unread = 无法查看 { $group }：{ $failure }

## Learning moments

groups-learn-dynamic =
    静态组包含由人放入的事物。动态组则有一个查询：每个与查询匹配的事物都是成员，不再匹配时即不再是成员。无需任何人添加或移除设备。

      静态组   由人添加和移除事物；组可以有父组和子组，
               也可以有策略
      动态组   由查询决定成员；没有子组，没有策略

    针对动态组的任务会送达目前在组中的设备；持续任务还会送达以后加入的设备，例如其间已充电的设备。

    成员关系依据机群索引，因此略有延迟：通常几秒，组为 BUILDING 时更久。一个事物最多位于十个组中，一个账户最多有一百个动态组。费用来自底层的机群索引：每次编入索引的更改，每次搜索。
groups-learn-dynamic-title = 自动填充的组

groups-learn-queries =
    查询由检索项组成，每项包含字段和值，以 AND、OR 和 NOT 连接。相邻的检索项以 AND 连接；AND 与 OR 同时出现时请使用括号。字段名称区分大小写，值不区分。

      thingTypeName:SedanVehicle                事物类型
      attributes.country:(US OR CA)             多个值之一
      shadow.reported.batteryStatus:[50 TO *]   50 或以上
      NOT attributes.country:US                 其他所有
      thingName:Vehicle*                        * 代表任意文本

    设备报告的版本是 shadow.name.$package.reported.PACKAGE.version；它可以与某个值比较，但不能使用 < 或 >。

    搜索最多十二个检索项，动态组最多五个；AWS 可应申请提高两者。查询最多 1,000 个字符。创建组之前请先试用：此处会显示查询的结果，以及每个部分排除了多少设备。
groups-learn-queries-title = 如何查找设备
